// Where the typed text is now: with the server, on its way, or only on this device.
import { formatTime } from "../../words/format";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Icon } from "../icon";
import type { SaveState } from "./autosave";

const signs = { idle: undefined, dirty: "dots", saving: "dots", saved: "done", local: "offline", failed: "warning" } as const;

export function Saved({ state }: { state: SaveState }) {
  const say = useWords("ui");
  const sign = signs[state.kind];
  const text = state.kind === "idle" ? "" : say(`save.${state.kind}`, { time: state.at ? formatTime(state.at) : "" });
  return (
    <p className={classes("hint", "saved", state.kind === "failed" && "t-danger")} role="status">
      {sign && <Icon sign={sign} />}
      <span>{text}</span>
    </p>
  );
}
