// The numbers, dates and yes-or-no of a regulation's text as a form: for whoever does not write TOML. A change goes into
// the text at its place; the texts and lists are changed below.
import { memo, useCallback, useId, useMemo, useRef, useState } from "react";
import type { Refusal } from "../api/refusal";
import { Button } from "../ui/form/button";
import { FieldError, TextField } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { Skeleton } from "../ui/show/waiting";
import { clauseWords } from "../words/clauses";
import { formatDate } from "../words/format";
import { type Say, useWords } from "../words/words";
import { isFound, type Parameter, valueTyped } from "./parameters";
import { worded } from "./profile";
import { keyWords, Origin } from "./rule";

type Change = (parameter: Parameter, value: string) => void;

const nameOf = (say: Say<"regulation">, one: Parameter) => one.keys.map((key) => keyWords(say, key)).join(", ");
const calledBy = (say: Say<"regulation">, one: Parameter) => [keyWords(say, one.part), worded(one.rule), nameOf(say, one), clauseWords(one.clauses)];

function valueWords(say: Say<"regulation">, { kind }: Parameter, value: string) {
  if (kind === "truth") return say(value === "true" ? "draft.parameters.yes" : "draft.parameters.no");
  return kind === "date" ? formatDate(value) : value;
}

/** What is typed and is no value yet stays in the field alone, and goes when one leaves it. */
function Value({ id, one, change }: { id: string; one: Parameter; change: Change }) {
  const say = useWords("regulation");
  const [typed, setTyped] = useState<string>();
  if (one.kind === "truth")
    return (
      <span className="check">
        <input id={id} type="checkbox" checked={one.value === "true"} onChange={(event) => change(one, String(event.target.checked))} />
        <span aria-hidden="true">{valueWords(say, one, one.value)}</span>
      </span>
    );
  const bad = typed !== undefined && valueTyped(one.kind, typed) === undefined;
  return (
    <>
      <input
        id={id}
        className="input"
        type={one.kind}
        step="any"
        value={typed ?? one.value}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value);
          const value = valueTyped(one.kind, event.target.value);
          if (value !== undefined && value !== one.value) change(one, value);
        }}
      />
      {bad && <FieldError id={`${id}-bad`}>{say(one.kind === "date" ? "draft.parameters.bad.date" : "draft.parameters.bad")}</FieldError>}
    </>
  );
}

/** What it was before the change, with the way back. */
function Was({ one, was, change }: { one: Parameter; was: string; change: Change }) {
  const say = useWords("regulation");
  const value = valueWords(say, one, was);
  return (
    <p className="row">
      <Tag tone="attention" sign="changed">{say("draft.parameters.was", { value })}</Tag>
      <Button small aria-label={say("draft.parameters.return.of", { value, name: nameOf(say, one) })} onClick={() => change(one, was)}>{say("draft.parameters.return")}</Button>
    </p>
  );
}

const Row = memo(function Row({ one, was, change }: { one: Parameter; was: string | undefined; change: Change }) {
  const say = useWords("regulation");
  const id = useId();
  return (
    <li className="parameter">
      <div>
        <label htmlFor={id}>
          {worded(one.rule) && <span className="parameter-rule">{worded(one.rule)}: </span>}
          {nameOf(say, one)}
        </label>
        <Origin source={{ clauses: one.clauses, our_default: one.our_default, our_default_keys: [] }} />
      </div>
      <div>
        <Value id={id} one={one} change={change} />
        {was !== undefined && <Was one={one} was={was} change={change} />}
      </div>
    </li>
  );
});

/** Rows are drawn when their group is open: hundreds of fields nobody looks at would slow each key pressed. */
function Group({ part, rows, before, search, change }: { part: string; rows: readonly Parameter[]; before: Map<string, string>; search: string; change: Change }) {
  const say = useWords("regulation");
  const [opened, setOpened] = useState(false);
  const open = opened || search !== "";
  const was = (one: Parameter) => (before.get(one.way) === one.value ? undefined : before.get(one.way));
  const changed = rows.filter((one) => was(one) !== undefined).length;
  return (
    <details className="more parameters" open={open} onToggle={(event) => search === "" && setOpened(event.currentTarget.open)}>
      <summary>
        <h3>{keyWords(say, part)}</h3>
        <span className="hint">{rows.length}</span>
        {changed > 0 && <Tag tone="attention" sign="changed">{say("draft.parameters.group.changed", { count: changed })}</Tag>}
      </summary>
      {open && <ul>{rows.map((one) => <Row key={one.way} one={one} was={was(one)} change={change} />)}</ul>}
    </details>
  );
}

function Version({ one, was, change }: { one: Parameter; was: string | undefined; change: Change }) {
  const say = useWords("regulation");
  const [typed, setTyped] = useState<string>();
  const bad = typed !== undefined && valueTyped("version", typed) === undefined;
  return (
    <div className="parameter-version">
      <TextField
        label={say("draft.parameters.version")}
        hint={say("draft.parameters.version.hint")}
        error={bad ? say("draft.parameters.bad.version") : undefined}
        value={typed ?? one.value}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value);
          if (valueTyped("version", event.target.value) !== undefined) change(one, event.target.value);
        }}
      />
      {was !== undefined && was !== one.value && <Was one={one} was={was} change={change} />}
    </div>
  );
}

function Groups({ list, before, change }: { list: readonly Parameter[]; before: Map<string, string>; change: Change }) {
  const say = useWords("regulation");
  const [search, setSearch] = useState("");
  const version = list.find((one) => one.kind === "version");
  const groups = useMemo(() => {
    const parts = new Map<string, Parameter[]>();
    for (const one of list)
      if (one.kind !== "version" && (search === "" || isFound(calledBy(say, one), search))) parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
    return [...parts];
  }, [list, search, say]);
  const changed = list.filter((one) => before.has(one.way) && before.get(one.way) !== one.value).length;
  return (
    <>
      {version && <Version one={version} was={before.get(version.way)} change={change} />}
      <SearchBox label={say("draft.parameters.search")} value={search} search={(text) => setSearch(text.trim())} />
      <p className="hint" role="status">{groups.length === 0 ? say("draft.parameters.none") : say("draft.parameters.changed", { count: changed })}</p>
      {groups.map(([part, rows]) => <Group key={part} part={part} rows={rows} before={before} search={search} change={change} />)}
    </>
  );
}

interface FormProps {
  list: readonly Parameter[] | undefined;
  refusal: Refusal | undefined;
  /** The list is that of an older text: nothing is changed until it is read anew. */
  old: boolean;
  /** Values of the text that was copied, by way. */
  before: Map<string, string>;
  change: Change;
}

export function ParameterForm({ list, refusal, old, before, change }: FormProps) {
  const say = useWords("regulation");
  const latest = useRef(change);
  latest.current = change;
  const steady = useCallback<Change>((one, value) => latest.current(one, value), []);
  const english = document.documentElement.lang === "en";
  return (
    <Section title={say("draft.parameters")}>
      <p className="hint">{say("draft.parameters.hint")}</p>
      {refusal && (
        <Banner tone="attention" title={refusal.errors.length > 0 ? say("draft.parameters.unreadable") : undefined}>
          {refusal.errors.map((error) => (english ? error.en : error.ru)).join(" ") || refusal.beside()}
        </Banner>
      )}
      {!refusal && !list && <Skeleton lines={6} />}
      {!refusal && list && <fieldset className="parameter-form" disabled={old}><Groups list={list} before={before} change={steady} /></fieldset>}
    </Section>
  );
}
