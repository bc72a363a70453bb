// Generates src/api/schema.ts from ../contract/openapi.json. With --check it only says whether the file is as
// generated, and answers by its exit code.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapi, { astToString } from "openapi-typescript";

const contract = new URL("../../contract/openapi.json", import.meta.url);
const schema = new URL("../src/api/schema.ts", import.meta.url);

export async function generated() {
  const described = JSON.parse(readFileSync(contract, "utf8"));
  const head = "// Generated from contract/openapi.json by `npm run api`. Not edited by hand.\n";
  return head + astToString(await openapi(described, { alphabetize: true }));
}

export async function schemaIsFresh() {
  return !existsSync(contract) || (await generated()) === readFileSync(schema, "utf8");
}

if (process.argv[1]?.endsWith("api.mjs")) {
  if (process.argv.includes("--check")) process.exit((await schemaIsFresh()) ? 0 : 1);
  writeFileSync(schema, await generated());
}
