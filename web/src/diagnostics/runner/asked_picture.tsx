// The picture of an item of a sitting.
import { Picture } from "../../ui/question/picture";
import type { AttemptSheet } from "./use_answers";

/** Those of other items are asked for too and stay out of sight: they are here when the network is not. */
export function AskedPictures({ sheet, at }: { sheet: AttemptSheet; at: string }) {
  return sheet.items.map(({ sheet: { code, picture } }) =>
    picture ? <Picture key={code} src={`/api/attempts/${sheet.attempt.attempt}/items/${encodeURIComponent(code)}/picture`} words={picture.words} hidden={code !== at} /> : null,
  );
}
