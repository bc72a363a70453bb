// A teacher shows that an activity is done: a file with its progress, a link, or a text. What is typed stays on the
// device until it is sent.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { FileDrop } from "../ui/form/file_drop";
import { useKept } from "../ui/form/kept";
import type { FileRules } from "../ui/form/uploads";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { type EvidenceView, supportKey } from "./reads";

const kinds = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt", ".csv", ".mp4"];
const largest = 20 * 1024 * 1024;

interface Where {
  route: string;
  item: string;
}

function renew(route: string) {
  void queries.invalidateQueries({ queryKey: [...supportKey(route)] });
}

function rulesOf({ route, item }: Where): FileRules {
  const send: FileRules["send"] = async (file, options) => {
    const address = `/api/routes/${route}/items/${item}/files?name=${encodeURIComponent(file.name)}`;
    await upload<EvidenceView>(address, file, options);
    renew(route);
  };
  return { kinds, max_bytes: largest, send };
}

function Typed({ where, kind, done }: { where: Where; kind: "link" | "text"; done: () => void }) {
  const say = useWords("accompaniment");
  const { value: text, change, forget } = useKept(`evidence/${where.item}/${kind}`, "");
  const send = useAct(
    (typed: string, once) =>
      answered(api.POST("/api/routes/{route}/items/{item}/evidence", { params: { path: { ...where } }, body: { kind, text: typed }, ...once })),
    {
      done: () => {
        forget();
        renew(where.route);
        toast(say("send.done"));
        done();
      },
    },
  );
  const error = send.refusal?.at("/text");
  return (
    <>
      {kind === "link" ? (
        <TextField label={say("send.link")} hint={say("send.link.hint")} type="url" inputMode="url" value={text} error={error} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextArea label={say("send.text")} hint={say("send.text.hint")} value={text} error={error} onChange={(event) => change(event.target.value)} />
      )}
      {send.refusal?.beside("/text") && <Banner tone="danger">{send.refusal.lost ? say("lost") : send.refusal.beside("/text")}</Banner>}
      <Button kind="main" running={send.running} onClick={() => send.run(text)}>
        {say("send.send")}
      </Button>
    </>
  );
}

export function SendEvidence({ route, item, title }: Where & { title: string }) {
  const say = useWords("accompaniment");
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState("file");
  if (!open) {
    return (
      <p className="row gap-top">
        <Button small onClick={() => setOpen(true)} aria-label={say("send.open.of", { title })}>
          {say("send.open")}
        </Button>
      </p>
    );
  }
  const choices = (["file", "link", "text"] as const).map((value) => ({ value, label: say(`send.kind.${value}`) }));
  return (
    <div className="gap-top">
      <RadioGroup label={say("send.kind")} choices={choices} row value={kind} onChange={setKind} />
      {kind === "file" && <FileDrop label={say("send.file")} hint={say("send.file.hint")} multiple rules={rulesOf({ route, item })} />}
      {(kind === "link" || kind === "text") && <Typed key={kind} where={{ route, item }} kind={kind} done={() => setOpen(false)} />}
      <p className="row gap-top">
        <Button kind="plain" small onClick={() => setOpen(false)}>
          {say("send.close")}
        </Button>
      </p>
    </div>
  );
}
