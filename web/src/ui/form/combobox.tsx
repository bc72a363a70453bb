// A field that proposes from a list as one types; for lists too long for a select. Loaded lazily by the pages that need
// it: lazy(() => import("../ui/form/combobox")).
import { type KeyboardEvent, useId, useState } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Field, type FieldWords, type Option } from "./field";

interface ComboboxProps extends FieldWords {
  options: readonly Option[];
  value: string;
  choose: (value: string) => void;
  /** When the server searches: what was typed; `options` then follow. */
  search?: (text: string) => void;
}

const most = 50;

function matching(options: readonly Option[], typed: string) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => words.every((word) => option.label.toLowerCase().includes(word))).slice(0, most);
}

function useCombobox({ options, value, choose, search }: ComboboxProps) {
  const label = options.find((option) => option.value === value)?.label ?? "";
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const found = typed === undefined ? [] : search ? options.slice(0, most) : matching(options, typed);
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    search?.(text);
  };
  const close = () => setTyped(undefined);
  const take = (option: Option | undefined) => {
    if (option) choose(option.value);
    close();
  };
  const key = (event: KeyboardEvent) => {
    const open = typed !== undefined;
    if (event.key === "Escape" && open) close();
    else if (event.key === "Enter" && open) take(found[at]);
    else if (event.key === "ArrowDown") open ? setAt(Math.min(at + 1, found.length - 1)) : type("");
    else if (event.key === "ArrowUp" && open) setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  return { text: typed ?? label, open: typed !== undefined, found, at, type, close, take, key };
}

export default function Combobox(props: ComboboxProps) {
  const { label, hint, error, optional, saved } = props;
  const say = useWords("ui");
  const id = useId();
  const box = useCombobox(props);
  return (
    <Field {...{ label, hint, error, optional, saved }}>
      {(wiring) => (
        <div className="combo">
          <input
            {...wiring}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={box.open}
            aria-controls={box.open ? `${id}-list` : undefined}
            aria-activedescendant={box.open && box.found.length ? `${id}-${box.at}` : undefined}
            value={box.text}
            onChange={(event) => box.type(event.target.value)}
            onKeyDown={box.key}
            onBlur={box.close}
          />
          <span className="sr" role="status">
            {box.open && (box.found.length ? say("combobox.found", { count: box.found.length }) : say("combobox.none"))}
          </span>
          {box.open && (
            <ul className="pop" id={`${id}-list`} role="listbox" aria-label={label}>
              {box.found.map((option, at) => (
                <li
                  key={option.value}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === box.at}
                  className={classes(at === box.at && "is-on")}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    box.take(option);
                  }}
                >
                  {option.label}
                </li>
              ))}
              {box.found.length === 0 && <li role="option" aria-selected={false} aria-disabled="true">{say("combobox.none")}</li>}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}
