// Fills a message with values: {name}, plural and select by Intl.PluralRules. Messages are ours, so a broken one is a
// fault and throws; tests and the lint read all of them.
export type Values = Readonly<Record<string, string | number>>;

/** The end of the brace that opens at `from`. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`a brace is not closed: ${text}`);
}

function choices(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf("{", at);
    if (open < 0) break;
    const close = closing(text, open);
    found.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
  return found;
}

function number(value: string | number, language: string) {
  return typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value;
}

function chosen(kind: string, value: string | number, options: Map<string, string>, language: string) {
  if (kind === "select") return options.get(String(value)) ?? options.get("other") ?? "";
  const rule = new Intl.PluralRules(language).select(Number(value));
  const text = options.get(`=${value}`) ?? options.get(rule) ?? options.get("other") ?? "";
  return text.replaceAll("#", number(Number(value), language));
}

function slot(inner: string, values: Values, language: string): string {
  const [name = "", kind, ...rest] = inner.split(",");
  const value = values[name.trim()];
  if (value === undefined) throw new Error(`no value for {${name.trim()}}`);
  if (!kind) return number(value, language);
  return fill(chosen(kind.trim(), value, choices(rest.join(",")), language), values, language);
}

/** A value inside quotation marks of the message has its own of the second kind. */
function quoted(value: string, before: string): string {
  const open = before.split("«").length > before.split("»").length;
  return open ? value.replaceAll("«", "„").replaceAll("»", "“") : value;
}

/** A date that ends by the abbreviated word for a year brings the point of the sentence with it. */
function pointed(text: string) {
  return text.replace(/(\d\s*\u0433\.)\./g, "$1");
}

export function fill(message: string, values: Values = {}, language = "ru"): string {
  let text = "";
  for (let at = 0; at < message.length; ) {
    const open = message.indexOf("{", at);
    if (open < 0) return pointed(text + message.slice(at));
    const close = closing(message, open);
    text += message.slice(at, open) + quoted(slot(message.slice(open + 1, close), values, language), message.slice(0, open));
    at = close + 1;
  }
  return pointed(text);
}
