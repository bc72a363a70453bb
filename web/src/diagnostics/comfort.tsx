// Larger print, which the person turns on, and more time, which they ask for and who organises gives. Why is not asked.
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Checkbox } from "../ui/form/choices";
import { Select } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";

type Mine = components["schemas"]["MyAccommodation"];

const shares = ["0", "25", "50", "100"] as const;

export function Comfort({ known }: { known: Mine }) {
  const say = useWords("diagnostics");
  const set = useAct(
    (body: Partial<Pick<Mine, "large_print" | "asked_percent">>, once) => answered(api.PUT("/api/my/accommodation", { body, ...once })),
    { refresh: [["attempts"], ["attempt"]] },
  );
  const given = known.extra_percent > 0 || known.extra_minutes > 0;
  return (
    <Section title={say("comfort")}>
      <Checkbox label={say("comfort.print")} hint={say("comfort.print.hint")} checked={known.large_print} onChange={(large_print) => set.run({ large_print })} />
      {given && <p className="gap-top">{say("comfort.given", { percent: known.extra_percent, minutes: known.extra_minutes })}</p>}
      <Select
        label={say("comfort.time")} hint={say(known.asked_percent > 0 ? "comfort.time.waits" : "comfort.time.hint")} value={String(known.asked_percent)}
        options={shares.map((share) => ({ value: share, label: say(`comfort.time.${share}`) }))} onChange={(event) => set.run({ asked_percent: Number(event.target.value) })}
      />
      {set.refusal && <Banner tone="danger">{set.refusal.lost ? say("begin.offline") : set.refusal.beside()}</Banner>}
    </Section>
  );
}
