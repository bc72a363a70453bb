import { Suspense, lazy, useState } from "react";
import { Checkbox, CheckboxGroup, RadioGroup } from "../ui/form/choices";
import { Field, Select, TextArea, TextField } from "../ui/form/field";
import { FileDrop, FileRow } from "../ui/form/file_drop";
import { SearchBox } from "../ui/form/search_box";
import { useAutosave } from "../ui/form/autosave";
import type { FileRules, Upload } from "../ui/form/uploads";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";

const Combobox = lazy(() => import("../ui/form/combobox"));

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const rules: FileRules = {
  kinds: [".pdf", ".docx", ".jpg"],
  max_bytes: 20 * 1024 * 1024,
  send: async (_file, { progress, signal }) => {
    for (let step = 1; step <= 20 && !signal.aborted; step++) {
      await wait(120);
      progress(step / 20);
    }
    if (signal.aborted) throw new Error("cancelled");
  },
};

function upload(id: number, name: string, share: number, state: Upload["state"]): Upload {
  const file = new File([new Uint8Array(1_200_000)], name);
  return { id, file, share, state, cancel: () => undefined };
}

const uploads = [upload(1, "1.pdf", 1, "sent"), upload(2, "2.docx", 0.62, "sending"), upload(3, "3.heic", 0, "kind"), upload(4, "4.pdf", 0, "failed")];

function TextFields() {
  const say = useWords("kit");
  const saved = useAutosave("kit/note", say("note.value"), async () => void (await wait(600)));
  const [found, setFound] = useState("");
  const [competency, setCompetency] = useState("dialogue");
  const competencies = (["source", "dialogue", "geometry", "probability"] as const).map((value) => ({ value, label: say(`competency.${value}`) }));
  return (
    <div className="k-grid">
      <TextField label={say("topic")} hint={say("topic.hint")} defaultValue={say("topic.value")} />
      <TextField label={say("mail")} type="email" defaultValue="polyanskaya@" error={say("mail.error")} />
      <TextField label={say("position")} readOnly value={say("position.value")} hint={say("position.hint")} />
      <Select label={say("subject")} options={[{ value: "math", label: say("subject.math") }, { value: "physics", label: say("subject.physics") }]} />
      <Suspense>
        <Combobox label={say("competency")} options={competencies} value={competency} choose={setCompetency} />
      </Suspense>
      <TextField label={say("move_to")} type="date" defaultValue="2027-02-09" hint={say("move_to.hint")} />
      <TextArea label={say("note")} value={saved.text} onChange={(event) => saved.change(event.target.value)} onBlur={() => void saved.flush()} saved={saved.state} />
      <Field label={say("hours")}>{(wiring) => <input className="range" type="range" min={2} max={16} defaultValue={10} {...wiring} />}</Field>
      <TextField label={say("state.disabled")} disabled value={say("filled_by_centre")} optional />
      <TextArea label={say("save.local")} defaultValue={say("note.value")} saved={{ kind: "local" }} />
      <TextArea label={say("save.failed")} defaultValue={say("note.value")} saved={{ kind: "failed" }} />
      <SearchBox value={found} search={setFound} hint={found || undefined} />
    </div>
  );
}

function Choices() {
  const say = useWords("kit");
  const [forms, setForms] = useState<readonly string[]>(["remote"]);
  const [decision, setDecision] = useState<string>();
  const [own, setOwn] = useState(true);
  const refused = decision === undefined ? say("decision.error") : undefined;
  return (
    <div className="k-grid gap-top">
      <CheckboxGroup
        label={say("form")}
        values={forms}
        onChange={setForms}
        choices={[
          { value: "remote", label: say("form.remote") },
          { value: "present", label: say("form.present"), hint: say("form.present.hint") },
          { value: "internship", label: say("form.internship"), hint: say("form.internship.hint"), disabled: true },
        ]}
      />
      <RadioGroup
        label={say("decision")}
        value={decision}
        onChange={setDecision}
        error={refused}
        choices={[{ value: "yes", label: say("decision.yes") }, { value: "no", label: say("decision.no") }]}
      />
      <div>
        <Checkbox label={say("own")} checked={own} onChange={setOwn} />
        <FileDrop label={say("proof")} hint={say("proof.hint")} multiple rules={rules} />
        <ul className="files small">
          {uploads.map((one) => (
            <FileRow key={one.id} upload={one} rules={rules} again={() => undefined} />
          ))}
        </ul>
      </div>
    </div>
  );
}

export function Fields() {
  const say = useWords("kit");
  return (
    <Section title={say("fields")} aside={say("fields.aside")}>
      <TextFields />
      <Choices />
    </Section>
  );
}
