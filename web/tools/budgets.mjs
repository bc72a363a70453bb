// Sizes of dist/ against the budgets, gzip: what every page loads, the largest lazy chunk, what the sign-in page adds,
// fonts. Prints the numbers; answers 1 when one is over.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, "assets/manifest.json"), "utf8"));
const sizes = new Map();

function kib(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1024);
  return sizes.get(file);
}

/** The chunk and all it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  (manifest[key].imports ?? []).forEach((next) => closure(next, seen));
  return seen;
}

const sum = (files) => [...new Set(files)].reduce((total, file) => total + kib(file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const entryKeys = closure(entry);
const scripts = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
const styles = (keys) => [...keys].flatMap((key) => manifest[key].css ?? []);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
const beyond = (key) => [...closure(key)].filter((one) => !entryKeys.has(one));
const words = (room) => lazy.filter((key) => key.endsWith(`words/ru/${room}.json`)).map((key) => manifest[key].file);
const largest = lazy.map((key) => ({ key, size: sum(scripts(beyond(key))) })).sort((one, other) => other.size - one.size)[0];
const signIn = lazy.find((key) => key.endsWith("access/sign_in.tsx"));
const fonts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".woff2")).map((name) => kib(`assets/${name}`));

const budgets = [
  ["entry script", sum(scripts(entryKeys)), 110],
  ["entry words", sum([...words("shell"), ...words("ui")]), 20],
  ["entry style", sum(styles(entryKeys)), 20],
  [`largest lazy chunk (${largest.key})`, largest.size, 95],
  ["sign-in's own script", sum([...scripts(beyond(signIn)), ...words("access")]), 80],
  ["largest style of a page", Math.max(...lazy.map((key) => sum(styles(beyond(key))))), 20],
  ["largest font", Math.max(...fonts), 40],
];
let over = 0;
for (const [name, size, limit] of budgets) {
  if (size > limit) over++;
  console.log(`${size > limit ? "OVER" : "ok  "} ${size.toFixed(1).padStart(6)} of ${limit} KiB  ${name}`);
}

const page = readFileSync(join(dist, "index.html"), "utf8");
if (/<style|\sstyle=|<script(?![^>]*\ssrc=)/.test(page)) {
  over++;
  console.log("OVER index.html holds an inline script or style");
}
process.exit(over ? 1 : 0);
