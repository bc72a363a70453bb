// The competency profile: an estimate with the band where it probably lies, the required level, and in a repeated
// diagnostics where it was. The conclusion is in words; a picture never says "bad" by colour alone.
import { Fragment } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Icon, type Sign } from "../icon";
import { Twin } from "../list/twin";

export interface ProfileRow {
  name: string;
  group?: string;
  /** 0 to 100; absent when there are too few items. */
  percent?: number;
  low?: number;
  high?: number;
  need?: number;
  was?: number;
  word: string;
  note?: string;
  sign: Sign;
  attention?: boolean;
}

const ticks = [0, 25, 50, 75, 100];
const middle = 16;

function useSpoken() {
  const say = useWords("ui");
  return (row: ProfileRow) => {
    const { name, word, percent, low, high } = row;
    const estimate =
      percent === undefined ? `${name}: ${word}` : say("profile.spoken", { name, word, percent, low: low ?? percent, high: high ?? percent });
    const need = row.need === undefined ? "" : `, ${say("profile.spoken.need", { need: row.need })}`;
    const was = row.was === undefined ? "" : `, ${say("profile.spoken.was", { was: row.was })}`;
    return estimate + need + was;
  };
}

export function ProfileBar({ row }: { row: ProfileRow }) {
  const spoken = useSpoken();
  const { percent, low, high, need, was } = row;
  return (
    <svg role="img" aria-label={spoken(row)}>
      <line className="p-rail" x1="0" x2="100%" y1={middle} y2={middle} />
      {ticks.map((tick) => (
        <line className="p-rail" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="12" y2="20" />
      ))}
      {low !== undefined && high !== undefined && <line className="p-err" x1={`${low}%`} x2={`${high}%`} y1={middle} y2={middle} />}
      {need !== undefined && <line className="p-need" x1={`${need}%`} x2={`${need}%`} y1="3" y2="29" />}
      {was !== undefined && percent !== undefined && <line className="p-move" x1={`${was}%`} x2={`${percent}%`} y1={middle} y2={middle} />}
      {was !== undefined && <circle className="p-was" cx={`${was}%`} cy={middle} r="5" />}
      {percent !== undefined && <circle className="p-dot" cx={`${percent}%`} cy={middle} r="7" />}
    </svg>
  );
}

function ProfileItem({ row }: { row: ProfileRow }) {
  return (
    <li>
      <span className="prof-name">{row.name}</span>
      <ProfileBar row={row} />
      <span className="prof-word">
        <b className={classes(row.attention && "t-attention")}>
          <Icon sign={row.sign} /> {row.word}
        </b>
        {row.note && (
          <>
            <br />
            <span className="micro dim">{row.note}</span>
          </>
        )}
      </span>
    </li>
  );
}

function Legend({ rows }: { rows: readonly ProfileRow[] }) {
  const say = useWords("ui");
  const was = rows.some((row) => row.was !== undefined);
  const need = rows.some((row) => row.need !== undefined);
  return (
    <ul className="legend">
      <li>
        <svg aria-hidden="true"><circle className="p-dot" cx="8" cy="6" r="6" /></svg>
        {say("profile.estimate")}
      </li>
      <li>
        <svg aria-hidden="true"><line className="p-err" x1="0" x2="16" y1="6" y2="6" /></svg>
        {say("profile.band")}
      </li>
      {need && (
        <li>
          <svg aria-hidden="true"><line className="p-need" x1="8" x2="8" y1="0" y2="12" /></svg>
          {say("profile.need")}
        </li>
      )}
      {was && (
        <li>
          <svg aria-hidden="true"><circle className="p-was" cx="8" cy="6" r="5" /></svg>
          {say("profile.was")}
        </li>
      )}
    </ul>
  );
}

function ProfileTwin({ label, rows }: { label: string; rows: readonly ProfileRow[] }) {
  const say = useWords("ui");
  const none = say("profile.none");
  const columns = [
    { head: "profile.competency", of: (row: ProfileRow) => row.name },
    { head: "profile.estimate", of: (row: ProfileRow) => row.percent },
    { head: "profile.band", of: (row: ProfileRow) => (row.low === undefined || row.high === undefined ? undefined : say("profile.from_to", { low: row.low, high: row.high })) },
    { head: "profile.need", of: (row: ProfileRow) => row.need },
    { head: "profile.was", of: (row: ProfileRow) => row.was },
    { head: "profile.word", of: (row: ProfileRow) => row.word },
  ] as const;
  const told = columns.filter(({ of }) => rows.some((row) => of(row) !== undefined));
  return <Twin summary={say("profile.twin")} caption={label} heads={told.map(({ head }) => say(head))} rows={rows.map((row) => told.map(({ of }) => of(row) ?? none))} />;
}

export function Profile({ label, rows }: { label: string; rows: readonly ProfileRow[] }) {
  const groups = [...new Set(rows.map((row) => row.group ?? ""))];
  return (
    <figure aria-label={label}>
      <div className="prof-head" aria-hidden="true">
        <span />
        <svg>
          <text x="0" y="12">{ticks[0]}</text>
          <text x="50%" y="12" textAnchor="middle">{ticks[2]}</text>
          <text x="100%" y="12" textAnchor="end">{ticks[4]}</text>
        </svg>
        <span />
      </div>
      {groups.map((group) => (
        <Fragment key={group}>
          {group && <h3 className="prof-group">{group}</h3>}
          <ul className="prof">
            {rows.filter((row) => (row.group ?? "") === group).map((row) => <ProfileItem key={row.name} row={row} />)}
          </ul>
        </Fragment>
      ))}
      <Legend rows={rows} />
      <ProfileTwin label={label} rows={rows} />
    </figure>
  );
}
