// Everything that is kept about the reader, as one file; and what becomes of it when they want it erased.
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";

export function OwnData() {
  const say = useWords("access");
  return (
    <Section title={say("own_data.title")}>
      <p className="small">{say("own_data.hint")}</p>
      <p className="row gap-top">
        <a className="btn btn-small" href="/api/my/personal-data" download>{say("own_data.take")}</a>
      </p>
      <p className="small dim gap-top">{say("own_data.erasure")}</p>
    </Section>
  );
}
