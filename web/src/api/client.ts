// The one door to the server: a client typed by the contract. It repeats the session's CSRF word and gives an
// idempotency key to whatever changes something, and turns every refusal into a Refusal. It never shows anything.
import createClient, { type Middleware } from "openapi-fetch";
import { Refusal, refusalOf } from "./refusal";
import type { paths } from "./schema";

let csrf = "";

export function rememberCsrf(word: string) {
  csrf = word;
}

/** Headers of one change; kept for its repetitions, so that it happens once. */
export interface Once {
  headers: { "Idempotency-Key": string };
}

export function once(): Once {
  return { headers: { "Idempotency-Key": crypto.randomUUID() } };
}

export function changeHeaders(): Record<string, string> {
  return { "X-Marshrut-CSRF": csrf, "Idempotency-Key": crypto.randomUUID() };
}

const safe = new Set(["GET", "HEAD"]);

const manners: Middleware = {
  onRequest({ request }) {
    if (safe.has(request.method)) return;
    for (const [name, value] of Object.entries(changeHeaders())) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
  },
  async onResponse({ response }) {
    if (!response.ok) throw await refusalOf(response);
  },
  onError() {
    return new Refusal(0, "network.lost", []);
  },
};

// The browser's fetch is looked up at each call: something may stand in for it.
export const api = createClient<paths>({ baseUrl: "/", credentials: "same-origin", fetch: (request) => globalThis.fetch(request) });
api.use(manners);

/** The body of an answer; a refusal has been thrown before. */
export async function answered<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
