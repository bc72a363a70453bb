// Acts and kinds of the journal in words; those without words are shown as the server names them.
import { namesIn, type Say } from "../words/words";

type Key = Parameters<Say<"access">>[0];

function known(say: Say<"access">, key: string): string | undefined {
  const words = say(key as Key);
  return words === `access.${key}` ? undefined : words;
}

export function actWords(say: Say<"access">, act: string): string {
  return known(say, `act.${act}`) ?? say("act.other", { act });
}

/** What was given can be taken back under one right: the journal tells which by what is left after it. */
export function entryWords(say: Say<"access">, { act, after_digest }: { act: string; after_digest: string }): string {
  return known(say, `did.${act}.${after_digest === "" ? "back" : "on"}`) ?? actWords(say, act);
}

export function kindWords(say: Say<"access">, kind: string): string {
  return known(say, `kind.${kind}`) ?? kind;
}

/** What somebody would see of a thing that is opened to them. */
export function shownWords(say: Say<"access">, thing: string): string {
  return known(say, `sight.shows.${thing}`) ?? say(`thing.${thing}` as Key);
}

/** A list that was brought, by its title. */
export function listWords(say: Say<"access">, list: string): string {
  return known(say, `list.${list}`) ?? say("list.other", { list });
}

/** Those that have words, as the server names them. */
export function actNames(): string[] {
  return namesIn("access", "act.").filter((name) => name.includes("."));
}

export function listNames(): string[] {
  return namesIn("access", "list.");
}

export function kindNames(): string[] {
  return namesIn("access", "kind.");
}
