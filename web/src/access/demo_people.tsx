// On a database marked as demo: the people one can sign in as, one press each. Nothing is shown elsewhere.
import { useDemoPeople } from "../api/session";
import { useLanguage, useWords } from "../words/words";

export function DemoPeople({ enter, running }: { enter: (login: string, password: string) => void; running: boolean }) {
  const say = useWords("access");
  const { language } = useLanguage();
  const people = useDemoPeople().data ?? [];
  if (people.length === 0) return null;
  return (
    <section className="demo" aria-labelledby="demo">
      <div className="sec-head">
        <h2 id="demo">{say("demo.title")}</h2>
        <span>{say("demo.hint")}</span>
      </div>
      <ul className="demo-list">
        {people.map((person) => (
          <li key={person.login}>
            <button className="demo-person" type="button" disabled={running} onClick={() => enter(person.login, person.password)}>
              <b>{language === "ru" ? person.title_ru : person.title_en}</b>
              <span>{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
