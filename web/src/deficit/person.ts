// What is known of one person, and how it is said: percents are rounded, conclusions are words with their certainty.
import type { components } from "../api/schema";
import { currentLanguage } from "../words/words";
import { formatDate } from "../words/format";
import type { Say } from "../words/words";
import type { ProfileRow } from "../ui/chart/profile";
import type { Sign } from "../ui/icon";

type Schemas = components["schemas"];
export type PersonFindings = Schemas["PersonFindings"];
export type Finding = Schemas["Finding"];
export type FindingView = Schemas["FindingView"];
export type Level = Schemas["LevelRule"];
export type Standing = Schemas["Standing"];

export const minePath = ["my", "findings"] as const;

export const standingSigns: Record<Standing, Sign> = {
  mastered: "done", near: "dash", likely_below: "half", below: "target", unknown: "dots",
};
export const standings = Object.keys(standingSigns) as Standing[];

/** In the language of the reader. */
export function worded(words: { ru: string; en: string } | undefined): string {
  return words ? (currentLanguage() === "en" ? words.en : words.ru) : "";
}

export function levelWords(levels: readonly Level[], code: string): string {
  return worded(levels.find((level) => level.code === code)?.title);
}

/** «дефицит: высокий»; a bare level would read as praise. */
export function deficitWords(say: Say<"deficit">, levels: readonly Level[], code: string, kind: Finding["kind"] = "deficit"): string {
  const level = levelWords(levels, code);
  if (!level) return "";
  return kind === "deficit" ? say("level.deficit", { level }) : say("level.of_kind", { kind: say(`kind.${kind}`), level });
}

const rounded = (value: number | null | undefined) => (value === null || value === undefined ? undefined : Math.round(value));

/** «ниже требуемого с вероятностью 93 %»: of the side that is said, never rounded to certainty. */
function sureWords(say: Say<"deficit">, below: number, isBelow: boolean) {
  const percent = Math.min(99, Math.max(1, Math.round(100 * (isBelow ? below : 1 - below))));
  return say(isBelow ? "standing.sure.below" : "standing.sure.above", { percent });
}

/** «44, вероятно от 34 до 54, требуется 65», of its day, or that there are no numbers. */
export function measuredWords(say: Say<"deficit">, of: { percent?: number | null; low?: number | null; high?: number | null; required: number; below_probability?: number | null; found_on?: string }, numbers = true) {
  const percent = rounded(of.percent);
  if (percent === undefined) return say(numbers ? "measured.none" : "measured.closed");
  const bare = say("measured", { percent, low: rounded(of.low) ?? percent, high: rounded(of.high) ?? percent, required: Math.round(of.required) });
  const figures = of.found_on ? say("measured.on", { figures: bare, day: formatDate(of.found_on) }) : bare;
  return of.below_probability == null ? figures : `${figures}; ${sureWords(say, of.below_probability, true)}`;
}

/** The note of a competency, with who measured it where that was not the centre. */
function sourcedNote(say: Say<"deficit">, row: PersonFindings["profile"][number], person: PersonFindings) {
  const note = noteOf(say, row, person.levels);
  const source = person.sources.find((one) => one.code === row.source);
  return source ? `${note} ${say("standing.source", { source: worded(source.title) })}` : note;
}

function noteOf(say: Say<"deficit">, row: PersonFindings["profile"][number], levels: readonly Level[]) {
  if (row.standing === "unknown") return `${say("standing.items", { count: row.items })}. ${say("settle.items", { count: Math.max(1, row.items_to_settle) })}`;
  const level = levels.find((one) => one.code === row.level);
  const isBelow = row.standing === "below" || row.standing === "likely_below";
  const words = level?.is_deficit && isBelow ? say("standing.level", { level: worded(level.title) }) : say(`standing.${row.standing}.note`);
  const silent = row.below_probability == null || row.standing === "near";
  const sure = silent ? words : `${words}; ${sureWords(say, row.below_probability ?? 0, isBelow)}`;
  return row.aged ? `${sure}; ${say("standing.aged", { day: formatDate(row.measured_on) })}` : sure;
}

type LastResult = Schemas["ResultView"];

/** Where the competency was: by the scale of the last sitting where it measured this. */
function wasOf(row: PersonFindings["profile"][number], last: LastResult | undefined) {
  const line = row.attempt === last?.attempt ? last.competencies.find((one) => one.code === row.competency) : undefined;
  return line?.before?.percent ?? row.before_percent;
}

export function profileRows(say: Say<"deficit">, person: PersonFindings, last?: LastResult): ProfileRow[] {
  const groups = person.groups.map((group) => group.code);
  const place = (code: string) => (groups.indexOf(code) + groups.length + 1) % (groups.length + 1);
  const rows = [...person.profile].sort((one, other) => place(one.group) - place(other.group));
  return rows.map((row) => ({
    name: row.title || row.competency,
    group: worded(person.groups.find((group) => group.code === row.group)?.title),
    percent: rounded(row.percent),
    low: rounded(row.low),
    high: rounded(row.high),
    need: rounded(row.required),
    was: rounded(wasOf(row, last)),
    word: say(`standing.${row.standing}`),
    note: sourcedNote(say, row, person),
    sign: standingSigns[row.standing],
    attention: row.standing === "below" || row.standing === "likely_below",
  }));
}

/** The conclusion in one or two sentences, from how many competencies stand where. */
export function conclusion(say: Say<"deficit">, person: PersonFindings): string {
  const count = (standing: Standing) => person.counts.find((one) => one.standing === standing)?.competencies ?? 0;
  const part = (standing: Standing) => (count(standing) > 0 ? say(`lede.${standing}`, { count: count(standing) }) : "");
  const sentence = (...parts: string[]) => parts.filter(Boolean).join(", ");
  const zones = sentence(part("below"), part("likely_below")) || say("lede.no_zones");
  const rest = sentence(part("mastered"), part("near"), part("unknown"));
  return [zones, rest].filter(Boolean).map((text) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`).join(" ");
}
