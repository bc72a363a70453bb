import { useState } from "react";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { ProgressBar } from "../ui/show/progress";
import { Tag } from "../ui/show/tag";
import { ToastView, toast } from "../ui/show/toast";
import { EmptyState, LoadFailed, Skeleton } from "../ui/show/waiting";
import { useWords } from "../words/words";

function States() {
  const say = useWords("kit");
  const bars = [
    { name: say("bar.route"), note: say("bar.route.note"), done: 0.49 },
    { name: say("bar.review"), note: say("bar.review.note"), done: 0.34, waiting: 0.26 },
    { name: say("bar.plan"), note: say("bar.plan.note"), done: 0.54 },
  ];
  return (
    <Section title={say("states")} aside={say("states.aside")}>
      <p className="row">
        <Tag sign="clock">{say("tag.ahead")}</Tag>
        <Tag tone="accent">{say("tag.running")}</Tag>
        <Tag tone="info">{say("tag.review")}</Tag>
        <Tag tone="ok">{say("tag.accepted")}</Tag>
        <Tag tone="attention">{say("tag.late")}</Tag>
        <Tag tone="danger">{say("tag.returned")}</Tag>
      </p>
      <div className="k-grid gap-top">
        {bars.map(({ name, note, ...bar }) => (
          <div key={name}>
            <p className="row row-between small">
              <b>{name}</b>
              <span>{note}</span>
            </p>
            <div className="k-bar">
              <ProgressBar label={name} {...bar} />
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

function ReturnDialog({ open, close }: { open: boolean; close: () => void }) {
  const say = useWords("kit");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const short = tried && text.length < 10 ? say("dialog.error") : undefined;
  const send = () => {
    setTried(true);
    if (text.length >= 10) close();
  };
  const actions = (
    <>
      <Button kind="main" onClick={send}>{say("return")}</Button>
      <Button onClick={close}>{say("not_now")}</Button>
    </>
  );
  return (
    <Dialog open={open} close={close} title={say("dialog.title")} actions={actions}>
      <p className="small dim">{say("dialog.hint")}</p>
      <div className="gap-top">
        <TextArea label={say("note")} value={text} error={short} onChange={(event) => setText(event.target.value)} />
      </div>
    </Dialog>
  );
}

export function Messages() {
  const say = useWords("kit");
  const [open, setOpen] = useState(false);
  const tones = ["info", "ok", "attention"] as const;
  return (
    <>
      <States />
      <Section title={say("messages")}>
        <div className="k-grid k-two">
          {tones.map((tone) => (
            <Banner key={tone} tone={tone} title={say(`banner.${tone}`)}>
              {say(`banner.${tone}.text`)}
            </Banner>
          ))}
          <Banner tone="danger" title={say("banner.danger")}>
            {say("banner.danger.text")}
          </Banner>
        </div>
        <div className="row gap-top">
          <ToastView text={say("toast")} action={{ label: say("undo"), run: () => undefined }} />
          <Button onClick={() => toast(say("toast"), { label: say("undo"), run: () => undefined })}>{say("show_toast")}</Button>
          <Button onClick={() => setOpen(true)}>{say("open_dialog")}</Button>
        </div>
        <ReturnDialog open={open} close={() => setOpen(false)} />
        <div className="k-grid k-two gap-top">
          <EmptyState title={say("empty")} action={<Button small>{say("empty.action")}</Button>}>
            {say("empty.text")}
          </EmptyState>
          <div>
            <Skeleton lines={4} />
            <div className="gap-top">
              <LoadFailed again={() => undefined} />
            </div>
          </div>
        </div>
      </Section>
    </>
  );
}
