// Dates, times and numbers as people of the chosen language write them. A date of the server is ISO text without a
// zone ("2026-02-02"); an instant is milliseconds.
import { currentLocale } from "./words";

const shapes = {
  day: { day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  full: { day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long" },
  month: { month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof shapes;

export function instantOfDate(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** A day of another year than the present one says its year. */
function isOfThisYear(iso: string): boolean {
  return iso.startsWith(new Date(clockNow()).toISOString().slice(0, 4));
}

export function formatDate(iso: string, shape: DateShape = "full"): string {
  if (!iso) return "";
  const shown = shape === "day" && !isOfThisYear(iso) ? "full" : shape;
  const format = new Intl.DateTimeFormat(currentLocale(), { ...shapes[shown], timeZone: "UTC" });
  return format.format(instantOfDate(iso)).replaceAll(" ", "\u00a0");
}

/** 9–13 ноября, 28 января — 3 февраля. */
export function formatPeriod(from: string, to: string): string {
  if (from === to) return formatDate(from, "day");
  const shape = isOfThisYear(from) && isOfThisYear(to) ? shapes.day : shapes.full;
  const format = new Intl.DateTimeFormat(currentLocale(), { ...shape, timeZone: "UTC" });
  return format.formatRange(instantOfDate(from), instantOfDate(to));
}

let regionMinutes: number | undefined;
let aheadMs = 0;

/** The server's clock may be put ahead; only on a demo. */
export function keepClock(ahead_ms: number | undefined) {
  aheadMs = ahead_ms ?? 0;
}

/** The time as the server has it. */
export function clockNow(): number {
  return Date.now() + aheadMs;
}

/** From here on times are written and typed by the clock of the region, as papers have them, wherever the reader sits. */
export function keepRegionTime(offset_minutes: number | undefined) {
  regionMinutes = offset_minutes;
}

function offsetAt(ms: number): number {
  return regionMinutes ?? -new Date(ms).getTimezoneOffset();
}

/** UTC+3, UTC−2:30 */
export function regionZone(): string {
  const minutes = offsetAt(Date.now());
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "\u2212" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

function inRegion(ms: number, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(currentLocale(), { ...format, timeZone: "UTC" }).format(ms + offsetAt(ms) * 60_000);
}

export function formatTime(ms: number): string {
  return inRegion(ms, { hour: "numeric", minute: "2-digit" });
}

export function formatMoment(ms: number): string {
  return inRegion(ms, { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" });
}

/** The value of a datetime-local field for an instant, by the clock of the region, and back. */
export function typedMoment(iso: string | undefined): string {
  if (!iso) return "";
  const ms = Date.parse(iso);
  return new Date(ms + offsetAt(ms) * 60_000).toISOString().slice(0, 16);
}
export function instantTyped(local: string): string {
  const ms = Date.parse(`${local}Z`);
  return new Date(ms - offsetAt(ms) * 60_000).toISOString();
}

/** With a minus, not a hyphen, before what is below zero. */
export function formatNumber(value: number, digits = 1): string {
  return new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: digits }).format(value).replace("-", "\u2212");
}

/** A share in percent as an indicator has it: always with its tenth, so that two of them stand alike. */
export function formatTenths(value: number): string {
  return new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function formatPercent(share: number, digits = 0): string {
  const format = new Intl.NumberFormat(currentLocale(), { style: "percent", maximumFractionDigits: digits });
  return format.format(share);
}

const sizes = ["kilobyte", "megabyte", "gigabyte"] as const;

/** As limits are said: 20 MB are 20 · 1024 · 1024 bytes; what is less than one kilobyte counts as one. */
export function formatSize(bytes: number): string {
  const step = bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  const format = { style: "unit", unit: sizes[step - 1] as string, maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(currentLocale(), format).format(Math.max(bytes && 1, bytes / 1024 ** step));
}

/** Surname and initials, where a name has three parts. */
export function shortName(name: string): string {
  const [surname, given, patronymic, ...rest] = name.split(" ");
  return given && patronymic && rest.length === 0 ? `${surname}\u00a0${given[0]}.\u00a0${patronymic[0]}.` : name;
}

/** The day that it is in the region by the clock of the server. */
export function today(): string {
  return typedMoment(new Date(clockNow()).toISOString()).slice(0, 10);
}
