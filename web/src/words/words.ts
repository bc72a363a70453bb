// Every word a person reads: words/LANGUAGE/ROOM.json, loaded with the page that needs it. A message may hold
// {name}, {count, plural, one {# час} other {# часа}} and {kind, select, a {...} other {...}}; nothing else of ICU.
import { useSyncExternalStore } from "react";
import { type Values, fill } from "./message";
import type { Room, RoomWords } from "./rooms";

type Table = Readonly<Record<string, string>>;
export type Say<R extends Room> = (key: keyof RoomWords[R] & string, values?: Values) => string;

const files = import.meta.glob<Table>("./*/*.json", { import: "default" });
const languages = [...new Set(Object.keys(files).map((path) => path.split("/")[1] as string))].sort().reverse();
const key = "marshrut.language";

const tables = new Map<string, Table>();
const asked = new Set<Room>();
const listeners = new Set<() => void>();
let language = chosen();

function chosen(): string {
  const kept = localStorage.getItem(key);
  if (kept && languages.includes(kept)) return kept;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
  return wanted ?? "ru";
}

/** Short Cyrillic words and dashes never end a line, nor does a unit begin one: what ties them is not typed by hand in every message. */
function tied(message: string) {
  return message
    .replace(/(?<=^|[\s(«])(\p{Script=Cyrillic}{1,2}) /gu, "$1\u00a0")
    .replace(/(?<=[}#\d]) (?=(?:\u0447|%)(?!\p{L}))/gu, "\u00a0")
    .replaceAll(" —", "\u00a0—");
}

async function loadTable(of: string, room: Room) {
  const name = `${of}/${room}`;
  if (tables.has(name)) return;
  const table = (await files[`./${name}.json`]?.()) ?? {};
  tables.set(name, Object.fromEntries(Object.entries(table).map(([key, message]) => [key, tied(message)])));
}

/** Makes the words of rooms ready in the chosen language; a page is shown after that. */
export async function loadWords(...rooms: Room[]) {
  rooms.forEach((room) => asked.add(room));
  await Promise.all(rooms.map((room) => loadTable(language, room)));
}

export async function changeLanguage(next: string) {
  await Promise.all([...asked].map((room) => loadTable(next, room)));
  language = next;
  localStorage.setItem(key, next);
  document.documentElement.lang = next;
  listeners.forEach((tell) => tell());
}

export function currentLanguage() {
  return language;
}

/** How the chosen language is written where the reader is; days stand before months where the browser does not say. */
export function currentLocale(): string {
  const said = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
  return said ?? (language === "en" ? "en-GB" : language);
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

export function useLanguage() {
  return { language: useSyncExternalStore(subscribe, currentLanguage), languages };
}

/** The message outside of components, for the language of now. */
export function say<R extends Room>(room: R, key: keyof RoomWords[R] & string, values?: Values): string {
  const message = tables.get(`${language}/${room}`)?.[key];
  return message === undefined ? `${room}.${key}` : fill(message, values, language);
}

/** What follows the prefix in the keys of a room, in their order: for lists of all that has words. */
export function namesIn(room: Room, prefix: string): string[] {
  return Object.keys(tables.get(`${language}/${room}`) ?? {}).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

export function useWords<R extends Room>(room: R): Say<R> {
  useSyncExternalStore(subscribe, currentLanguage);
  return (key, values) => say(room, key, values);
}
