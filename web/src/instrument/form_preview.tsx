// A version of a form with its items and keys; a draft can be put in use here.
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Facts } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { FormExpertise } from "./expertise";
import { FormPrecision } from "./form_precision";
import { ItemCard } from "./item_card";

function UseForm({ form, revision }: { form: string; revision: number }) {
  const say = useWords("instrument");
  const use = useAct(
    (_: null, once) => answered(api.POST("/api/forms/{form}/use", { params: { path: { form } }, body: { revision }, ...once })),
    { refresh: [["form", form], ["forms"]] },
  );
  return (
    <>
      {use.refusal && <Banner tone="danger">{use.refusal.beside()}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" running={use.running} onClick={() => use.run(null)}>
          {say("form.use")}
        </Button>
      </div>
    </>
  );
}

export default function FormPreview() {
  const say = useWords("instrument");
  const form = useParams().form ?? "";
  const read = useQuery({ queryKey: ["form", form], queryFn: () => answered(api.GET("/api/forms/{form}", { params: { path: { form } } })) });
  return (
    <Loaded read={read}>
      {(preview) => (
        <>
          <PageHead title={preview.form.title}>
            {say("form.which", { code: preview.form.code, variant: preview.form.variant, version: preview.form.version })}
          </PageHead>
          <Facts
            facts={[
              { name: say("forms.state"), value: say(`state.${preview.form.state}`) },
              { name: say("forms.mode"), value: say(`mode.${preview.form.mode}`) },
              { name: say("form.items"), value: preview.items.length },
              { name: say("form.competencies"), value: preview.parts.length },
              { name: say("forms.minutes"), value: preview.form.minutes },
            ]}
          />
          <FormExpertise form={form} use={<UseForm form={form} revision={preview.form.revision} />} />
          <FormPrecision form={form} adaptive={preview.form.mode === "adaptive"} />
          <Section title={say("form.items")} flush>
            <ul className="acts">
              {preview.items.map((entry) => (
                <ItemCard key={entry.item.code} entry={entry} />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Loaded>
  );
}
