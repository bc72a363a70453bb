// Lints of the web interface that need no package: all text is in words/, every language has the same keys and the same
// slots, every key is used, no style attributes, the client is as generated. Walls between rooms: tools/lint/run.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaIsFresh } from "./api.mjs";

const root = fileURLToPath(new URL("../src", import.meta.url));
const findings = [];
const find = (path, line, text) => findings.push(`src/${relative(root, path)}:${line}: ${text}`);
const lineOf = (text, at) => text.slice(0, at).split("\n").length;
const filesOf = (...endings) =>
  readdirSync(root, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.includes(".test."))
    .map((name) => join(root, name));

// Comments go, positions stay.
const code = (text) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, (found) => found.replace(/[^\n]/g, " "));

const spokenAttributes = /\b(?:label|title|hint|placeholder|alt|aria-label|aria-description|summary|caption)="[^"]*\p{L}[^"]*"/gu;
const betweenTags = /(?<=[^=]>)[^<>{}()=;]*\p{L}[^<>{}()=;]*(?=<\/)/gu;

for (const path of filesOf(".ts", ".tsx", ".css")) {
  if (path.endsWith("schema.ts")) continue;
  const text = code(readFileSync(path, "utf8"));
  for (const found of text.matchAll(/[а-яё]+/giu)) find(path, lineOf(text, found.index), `text belongs in words/: ${found[0]}`);
  if (!path.endsWith(".tsx")) continue;
  for (const found of text.matchAll(spokenAttributes)) find(path, lineOf(text, found.index), `text belongs in words/: ${found[0]}`);
  for (const found of text.matchAll(betweenTags)) find(path, lineOf(text, found.index), `text belongs in words/: ${found[0].trim()}`);
  for (const found of text.matchAll(/\bstyle=\{|\bdangerouslySetInnerHTML\b/g)) find(path, lineOf(text, found.index), `${found[0]} is refused by the security policy of pages`);
}

const languages = readdirSync(join(root, "words"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const slotsOf = (message) => [...new Set([...message.matchAll(/\{\s*([a-z_]+)\s*[,}]/g)].map((found) => found[1]))].sort().join(" ");
const rooms = new Set(languages.flatMap((language) => readdirSync(join(root, "words", language))));
const sources = filesOf(".ts", ".tsx").map((path) => readFileSync(path, "utf8")).join("\n");

// A key may be put together from a known beginning: say(`row.${id}`).
const beginnings = [...sources.matchAll(/`([a-z0-9_.-]+\.)\$\{/g)].map((found) => found[1]);
const used = (key) => sources.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));

for (const room of rooms) {
  const tables = languages.map((language) => {
    const path = join(root, "words", language, room);
    try {
      return { path, words: JSON.parse(readFileSync(path, "utf8")) };
    } catch (error) {
      find(path, 1, String(error));
      return { path, words: {} };
    }
  });
  const source = tables.find(({ path }) => path.includes("/ru/")).words;
  for (const { path, words } of tables) {
    for (const key of Object.keys(source)) {
      if (!(key in words)) find(path, 1, `lacks "${key}"`);
      else if (slotsOf(words[key]) !== slotsOf(source[key])) find(path, 1, `"${key}" has other slots than in Russian`);
    }
    for (const key of Object.keys(words)) if (!(key in source)) find(path, 1, `"${key}" is not in Russian`);
  }
  if (room !== "shell.json") for (const key of Object.keys(source)) if (!used(key)) find(join(root, "words/ru", room), 1, `nobody says "${key}"`);
}

if (!(await schemaIsFresh())) find(join(root, "api/schema.ts"), 1, "not as generated from contract/openapi.json: npm run api");

findings.forEach((finding) => console.log(finding));
console.log(`${findings.length} findings`);
process.exit(findings.length ? 1 : 0);
