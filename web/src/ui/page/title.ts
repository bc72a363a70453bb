// The title of the document follows the heading of the page.
import { useEffect } from "react";
import { useWords } from "../../words/words";

export function usePageTitle(title: string) {
  const say = useWords("ui");
  const brand = say("brand");
  useEffect(() => {
    document.title = title ? `${title} — ${brand}` : brand;
  }, [title, brand]);
}
