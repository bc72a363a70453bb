// The regulation in force for the reader, and the titles that its rules refer to by code.
import type { components } from "../api/schema";
import { currentLanguage } from "../words/words";

type Schemas = components["schemas"];
export type Profile = Schemas["Profile"];
export type Source = Schemas["Source"];

/** In the language of the reader. */
export function worded(words: { ru: string; en: string } | undefined): string {
  return words ? (currentLanguage() === "en" ? words.en : words.ru) : "";
}

export function roleTitle(profile: Profile, code: string): string {
  return worded(profile.roles.find((role) => role.code === code)?.title) || code;
}

export function roleTitles(profile: Profile, codes: readonly string[]): string {
  return codes.map((code) => roleTitle(profile, code)).join(", ");
}

export function documentTitle(profile: Profile, code: string | undefined): string {
  return worded(profile.documents.find((document) => document.code === code)?.title) || code || "";
}

export function stageTitle(profile: Profile, code: string): string {
  return worded(profile.stages.find((stage) => stage.code === code)?.title) || code;
}
