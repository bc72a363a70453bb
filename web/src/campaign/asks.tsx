// Who asks for more time and waits for an answer; nothing where nobody does.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";

type Asked = components["schemas"]["AskedAccommodation"];

export function AskedTime() {
  const say = useWords("campaign");
  const read = useQuery({ queryKey: ["accommodations"], queryFn: () => answered(api.GET("/api/accommodations")) });
  const answer = useAct(
    ({ one, give }: { one: Asked; give: boolean }, once) => {
      const body = { extra_percent: give ? one.asked_percent : one.extra_percent, extra_minutes: one.extra_minutes, large_print: one.large_print, revision: one.revision };
      return answered(api.PUT("/api/people/{person}/accommodation", { params: { path: { person: one.person } }, body, ...once }));
    },
    { refresh: [["accommodations"]] },
  );
  const people = read.data?.people ?? [];
  if (people.length === 0) return null;
  return (
    <Section title={say("asks.title")}>
      <p className="small dim">{say("asks.hint")}</p>
      {answer.refusal && <Banner tone="danger" title={answer.refusal.lost ? say("lost") : answer.refusal.beside()} />}
      <ul className="picked-list">
        {people.map((one) => (
          <li key={one.person}>
            <span>{one.name}, {say("asks.line", { percent: one.asked_percent })}</span>
            <span className="row">
              <Button small running={answer.running} aria-label={say("asks.give.of", { name: one.name })} onClick={() => answer.run({ one, give: true })}>{say("asks.give")}</Button>
              <Button small kind="plain" aria-label={say("asks.decline.of", { name: one.name })} onClick={() => answer.run({ one, give: false })}>{say("asks.decline")}</Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
