// What stays on a device when a person signs out: the language, answers of a sitting that did not reach the server yet,
// which only their own attempt takes, and drafts of others whose session ran out here. All else goes.
import { loadQueue } from "../diagnostics/runner/queue";
import { isDraftOfAnother } from "../ui/form/drafts";

const attempt = "marshrut.attempt.";

function hasUnsentAnswers(key: string) {
  if (!key.startsWith(attempt)) return false;
  const { waiting, ceded } = loadQueue(key.slice(attempt.length));
  return Object.keys(waiting).length + Object.keys(ceded).length > 0;
}

function stays(key: string, person: string) {
  return key === "marshrut.language" || hasUnsentAnswers(key) || isDraftOfAnother(key, person);
}

export function forgetPerson(person: string) {
  for (const key of Object.keys(localStorage)) if (!stays(key, person)) localStorage.removeItem(key);
  sessionStorage.clear();
}
