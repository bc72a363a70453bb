// What a person typed and has not sent yet, kept on this device under the person's own name, so that a reload, a lost
// network or a session that ran out loses nothing, and whoever comes next neither reads nor sends it. The shell says
// whose session it is, and forgets all of it when the person signs out.

let owner = "";

/** From here on drafts are this person's; "" when nobody is signed in. */
export function keepDraftsOf(person: string) {
  owner = person;
}

const prefix = "marshrut.typed.";
const keyOf = (place: string) => `${prefix}${owner}/${place}`;

/** Whether a key of the device's storage holds a draft of somebody else. */
export function isDraftOfAnother(key: string, person: string) {
  return key.startsWith(prefix) && !key.startsWith(`${prefix}${person}/`);
}

/** `place` names a draft, for example `route/12/goal`. */
export function draftAt(place: string): string | null {
  return localStorage.getItem(keyOf(place));
}

export function keepDraft(place: string, text: string) {
  localStorage.setItem(keyOf(place), text);
}

export function dropDraft(place: string) {
  localStorage.removeItem(keyOf(place));
}

const nothing = new Set(["", '""', "null", "{}", "[]"]);

/** How many texts of this person wait on this device; a place `choice/...` holds the settings of a view, which are no text. */
export function draftsWaiting(person: string, storage: Storage = localStorage): number {
  const own = `${prefix}${person}/`;
  return Object.keys(storage).filter((key) => key.startsWith(own) && !key.startsWith(`${own}choice/`) && !nothing.has(storage.getItem(key) ?? "")).length;
}
