// On a database marked as demo: the people one can sign in as, by duty, one press each. Nothing is shown elsewhere.
import { type DemoPerson, useDemoPeople } from "../api/session";
import { Button } from "../ui/form/button";
import { type Duty, duties } from "../ui/page/pages";
import { shortName } from "../words/format";
import { useWords } from "../words/words";

interface DemoProps {
  enter: (login: string, password: string) => void;
  running: boolean;
}

function DemoDuty({ duty, people, enter, running }: DemoProps & { duty: Duty; people: readonly DemoPerson[] }) {
  const say = useWords("shell");
  return (
    <li>
      <span>{say(`duty.${duty}`)}</span>
      <span className="row">
        {people.map((person) => (
          <Button key={person.login} small disabled={running} onClick={() => enter(person.login, person.password)}>
            {shortName(person.name)}
            {person.waits !== "" && `, ${person.waits}`}
          </Button>
        ))}
      </span>
    </li>
  );
}

function DemoRegion({ people, enter, running }: DemoProps & { people: readonly DemoPerson[] }) {
  const shown = duties.map((duty) => ({ duty, people: people.filter((person) => person.duty === duty) }));
  return (
    <ul>
      {shown.filter((group) => group.people.length > 0).map((group) => (
        <DemoDuty key={group.duty} {...group} enter={enter} running={running} />
      ))}
    </ul>
  );
}

export function DemoPeople({ enter, running }: DemoProps) {
  const say = useWords("access");
  const people = useDemoPeople().data ?? [];
  const regions = [...new Set(people.map((person) => person.region ?? ""))];
  if (people.length === 0) return null;
  return (
    <section className="demo" aria-labelledby="demo">
      <div className="sec-head flush">
        <h2 id="demo">{say("demo.title")}</h2>
        <span>{say("demo.hint")}</span>
      </div>
      {regions.map((region) => (
        <div key={region}>
          {regions.length > 1 && <h3>{region}</h3>}
          <DemoRegion people={people.filter((person) => (person.region ?? "") === region)} enter={enter} running={running} />
        </div>
      ))}
    </section>
  );
}
