// A place to choose or drop files, and the list of them with progress, cancel and what to do when one is refused.
import { type DragEvent, useId, useState } from "react";
import { formatPercent, formatSize } from "../../words/format";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Icon } from "../icon";
import { ProgressBar } from "../show/progress";
import { Button } from "./button";
import { type FileRules, type Upload, useUploads } from "./uploads";

function FileState({ upload, rules }: { upload: Upload; rules: FileRules }) {
  const say = useWords("ui");
  const size = formatSize(upload.file.size);
  if (upload.state === "sent") return <span className="t-ok">{say("file.sent", { size })}</span>;
  if (upload.state === "cancelled") return <span className="dim">{say("file.cancelled")}</span>;
  if (upload.state === "sending") {
    return (
      <>
        <span className="dim">{say("file.sending", { percent: formatPercent(upload.share), size })}</span>
        <ProgressBar thin label={upload.file.name} done={upload.share} />
      </>
    );
  }
  const values = { size: formatSize(rules.max_bytes), kinds: rules.kinds.join(", ") };
  return <span className="t-danger">{upload.words ?? say(`file.${upload.state}`, values)}</span>;
}

export function FileRow({ upload, rules, again }: { upload: Upload; rules: FileRules; again: (file: File) => void }) {
  const say = useWords("ui");
  const refused = upload.state === "large" || upload.state === "kind" || upload.state === "failed";
  return (
    <li>
      <Icon sign={refused ? "warning" : "file"} />
      <span>
        {upload.file.name}
        <br />
        <FileState upload={upload} rules={rules} />
      </span>
      {upload.state === "sending" && (
        <Button kind="plain" small onClick={upload.cancel}>
          {say("file.cancel")}
        </Button>
      )}
      {upload.state === "failed" && (
        <Button kind="plain" small onClick={() => again(upload.file)}>
          {say("file.again")}
        </Button>
      )}
    </li>
  );
}

export function FileDrop({ label, hint, multiple, rules }: { label: string; hint?: string; multiple?: boolean; rules: FileRules }) {
  const say = useWords("ui");
  const id = useId();
  const [over, setOver] = useState(false);
  const { uploads, add, again } = useUploads(rules);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div className="field">
      <p className="label" id={`${id}-label`}>
        {label}
      </p>
      <div className={classes("drop", over && "is-over")} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
        <label className="btn btn-small" htmlFor={id}>
          {say("file.choose")}
        </label>
        <input
          className="sr"
          id={id}
          type="file"
          multiple={multiple}
          accept={rules.kinds.join(",")}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            add(event.target.files ?? []);
            event.target.value = "";
          }}
        />
      </div>
      <ul className="files small" aria-live="polite">
        {uploads.map((upload) => (
          <FileRow key={upload.id} upload={upload} rules={rules} again={(file) => void again(file)} />
        ))}
      </ul>
    </div>
  );
}
