// A person's card: workplace and posts, and what may be corrected by those who answer for it.
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Account } from "./account";
import { Correction } from "./correction";
import { ProposeCorrection } from "./corrections";
import { fieldNames } from "./person_fields";
import { PersonRoutes } from "./person_routes";
import { Personal } from "./personal";
import { Posts } from "./posts";
import "./organisation.css";

export type Card = components["schemas"]["PersonCard"];
const correctors = ["centre", "head", "deputy"];
/** To whom the regulation may show results of others at once; whose, the server says. */
const resultReaders = ["centre", "regional_methodist"];
/** Who reads routes of others, and papers. */
const routeReaders = ["head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"];
const paperReaders = ["head", "deputy", "responsible", "municipal_methodist", "centre"];
const accountKeepers = ["centre", "administrator"];

function Known({ card }: { card: Card }) {
  const say = useWords("organisation");
  const facts = fieldNames.map((name) => ({ name: say(`field.${name}`), value: String(card.person[name] || say("none")) }));
  return (
    <div className="kv-wide">
      <KeyValues words facts={facts} />
    </div>
  );
}

export default function PersonPage() {
  const say = useWords("organisation");
  const session = useSession();
  const { person } = useParams<{ person: string }>();
  const read = useQuery({ queryKey: ["person", person], queryFn: () => answered(api.GET("/api/people/{person}", { params: { path: { person } } })) });
  const own = session.person === person;
  const keeps = session.duties.some((duty) => correctors.includes(duty));
  const place = read.data?.workplace;
  const has = (duties: readonly string[]) => !own && session.duties.some((duty) => duties.includes(duty));
  return (
    <>
      <PageHead title={read.data?.name ?? say("person.title")}>
        {[place?.school_title, place?.municipality_title].filter(Boolean).join(", ") || undefined}
      </PageHead>
      <Loaded read={read} lines={8}>
        {(card) => (
          <div className="cols">
            <div>
              <Section title={say("person.data")}>{keeps ? <Correction key={card.person.id} card={card} /> : <Known card={card} />}</Section>
              {own && !keeps && (
                <>
                  <Section title={say("person.contacts")}>
                    <Correction key={card.person.id} card={card} own />
                  </Section>
                  <ProposeCorrection />
                </>
              )}
            </div>
            <aside>
              <Posts card={card} />
              {has(routeReaders) && <PersonRoutes person={card.person.id} />}
              {has(resultReaders) && <p className="gap-top"><Link href={`/findings/people/${card.person.id}`}>{say("person.results")}</Link></p>}
              {has(paperReaders) && <p className="gap-top"><Link href={`/papers?person=${card.person.id}`}>{say("person.papers")}</Link></p>}
              {session.duties.some((duty) => accountKeepers.includes(duty)) && (
                <>
                  <Account person={card.person.id} />
                  <Personal person={card.person.id} name={card.name} />
                </>
              )}
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
