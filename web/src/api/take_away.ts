// A file that the server makes of what was sent to it, saved where the browser saves files.
import { changeHeaders } from "./client";
import { asRefusal, refusalOf } from "./refusal";

function nameIn(answer: Response): string {
  const given = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
  return given ? decodeURIComponent(given) : "table.xlsx";
}

export function keepFile(bytes: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Nothing when the workbook came, else why it did not. */
export async function takeWorkbook(table: object): Promise<string | undefined> {
  try {
    const answer = await fetch("/api/workbooks", {
      method: "POST", body: JSON.stringify(table), credentials: "same-origin", headers: { "Content-Type": "application/json", ...changeHeaders() },
    });
    if (!answer.ok) throw await refusalOf(answer);
    keepFile(await answer.blob(), nameIn(answer));
    return undefined;
  } catch (fault) {
    return asRefusal(fault)?.beside() ?? String(fault);
  }
}
