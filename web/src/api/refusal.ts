// What the server said no to, as problem+json says it: a code, and for each error a pointer and words in two languages.
export interface RefusalError {
  code: string;
  pointer: string;
  ru: string;
  en: string;
}

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly RefusalError[],
  ) {
    super(`${status} ${code}`);
  }

  /** The request never reached the server, or its answer never came back. */
  get lost() {
    return this.status === 0;
  }

  /** Words for the member at a JSON pointer and all below it. */
  at(pointer: string): string | undefined {
    const found = this.errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
    return found.length ? found.map(wordsOf).join(" ") : undefined;
  }

  /** Words for the member at a JSON pointer alone. */
  only(pointer: string): string | undefined {
    const found = this.errors.filter((error) => error.pointer === pointer);
    return found.length ? found.map(wordsOf).join(" ") : undefined;
  }

  /** Words that belong to none of the members that a form shows. */
  beside(...pointers: string[]): string | undefined {
    const shown = (error: RefusalError) =>
      pointers.some((pointer) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
    const rest = this.errors.filter((error) => !shown(error));
    return rest.length ? rest.map(wordsOf).join(" ") : undefined;
  }
}

let dayWords = (iso: string) => iso;

/** How people write a day is no matter of this door: the shell says it once. */
export function writeDaysBy(words: (iso: string) => string) {
  dayWords = words;
}

/** Days in the server's words stand as it keeps them; people read them as they write them. */
function wordsOf(error: RefusalError) {
  const words = document.documentElement.lang === "en" ? error.en : error.ru;
  return words.replace(/(?<![\d-])(\d{4}-\d{2}-\d{2})(?![\d-]|T\d)(\.?)/g, (_, iso: string, stop: string) => {
    const day = dayWords(iso);
    return day.endsWith(".") ? day : day + stop;
  });
}

export async function refusalOf(response: Response): Promise<Refusal> {
  const problem = await response.json().catch(() => ({}));
  return new Refusal(response.status, problem.code ?? `http.${response.status}`, problem.errors ?? []);
}

export function asRefusal(error: unknown): Refusal | undefined {
  return error instanceof Refusal ? error : undefined;
}
