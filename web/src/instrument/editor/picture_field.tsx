// The picture of an item, and the words for who cannot see it.
import { useEffect, useRef } from "react";
import type { components } from "../../api/schema";
import { upload } from "../../api/upload";
import { Button } from "../../ui/form/button";
import { FieldError, TextArea } from "../../ui/form/field";
import { FileDrop } from "../../ui/form/file_drop";
import { Picture } from "../../ui/question/picture";
import { useWords } from "../../words/words";
import { pictureAt } from "../picture";
import type { FieldsProps } from "./parts";

type Kept = components["schemas"]["KeptPicture"];

const kinds = [".png", ".jpg", ".jpeg"];
const largest = 1024 * 1024;

export function PictureField({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  const { picture } = draft;
  // What is typed while the file is on its way is not undone by its arrival.
  const arrived = useRef((_file: string) => {});
  useEffect(() => {
    arrived.current = (file) => change({ picture: { file, words: picture?.words ?? "" } });
  });
  const send = async (chosen: File, options: { progress: (share: number) => void; signal: AbortSignal }) => {
    const kept = await upload<Kept>(`/api/item-pictures?name=${encodeURIComponent(chosen.name)}`, chosen, options);
    arrived.current(kept.file);
  };
  const gone = wrong("/picture/file");
  return (
    <div className="field">
      {picture && (
        <>
          <Picture src={pictureAt(picture.file)} words={picture.words} />
          <TextArea
            label={say("edit.picture.words")} hint={say("edit.picture.words.hint")} error={wrong("/picture/words")} rows={2} maxLength={500}
            value={picture.words} onChange={(event) => change({ picture: { ...picture, words: event.target.value } })}
          />
          <p className="row gap-small">
            <Button small onClick={() => change({ picture: undefined })}>{say("edit.picture.remove")}</Button>
          </p>
        </>
      )}
      {gone && <FieldError>{gone}</FieldError>}
      <div className={picture && "gap-top"}>
        <FileDrop label={say(picture ? "edit.picture.another" : "edit.picture")} hint={say("edit.picture.hint")} rules={{ kinds, max_bytes: largest, send }} />
      </div>
    </div>
  );
}
