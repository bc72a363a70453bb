// The routes of somebody else that one may open, on the person's card.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

export function PersonRoutes({ person }: { person: string }) {
  const say = useWords("organisation");
  const word = useWords("route");
  const read = useQuery({ queryKey: ["person-routes", person], queryFn: () => answered(api.GET("/api/people/{person}/routes", { params: { path: { person } } })) });
  return (
    <Section title={say("person.routes")}>
      <Loaded read={read} lines={2}>
        {({ routes }) =>
          routes.length === 0 ? <p className="dim">{say("person.routes.none")}</p> : (
            <ul className="plain">
              {routes.map((one) => (
                <li key={one.route}>
                  <Link href={`/routes/${one.route}`}>{say("person.routes.term", { starts: formatDate(one.starts), ends: formatDate(one.ends) })}</Link>{" "}
                  <span className="dim">{word(one.approval || one.state !== "agreed" ? `state.${one.state}` : "state.in_force")}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
