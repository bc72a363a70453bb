// Cards of routes that are over, kept in the portfolio as they were, with the proof that nothing was changed.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, worded } from "./reads";

function Content({ route }: { route: string }) {
  const say = useWords("recognition");
  const read = useQuery({ queryKey: ["kept-card", route], queryFn: () => answered(api.GET("/api/routes/{route}/kept-card", { params: { path: { route } } })) });
  return (
    <Loaded read={read} lines={3}>
      {(card) => (
        <>
          <p><Tag tone={card.unchanged ? "ok" : "danger"}>{say(card.unchanged ? "kept.unchanged" : "kept.changed")}</Tag></p>
          <ol>{card.content.content.goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ol>
          <ul>{card.content.content.items.map((item) => <li key={item.id}>{item.title}, {formatPeriod(item.starts, item.ends)}</li>)}</ul>
          {card.content.conclusion && <p className="free-text">{card.content.conclusion.text}</p>}
          <p className="small dim break">{say("kept.digest", { digest: card.sha256 })}</p>
        </>
      )}
    </Loaded>
  );
}

function Line({ card }: { card: Shapes["KeptLine"] }) {
  const say = useWords("recognition");
  return (
    <li>
      {formatPeriod(card.starts, card.ends)} {card.verdict && <Tag>{say(`kept.${card.verdict}`)}</Tag>}{" "}
      {card.paper && <a href={`/api/papers/${card.paper}/file`} download>{say("kept.card", { number: card.number })}</a>}
      <p className="small dim">{say("kept.on", { day: formatDate(card.kept_on) })}</p>
      <Details summary={say("kept.open")}><Content route={card.route} /></Details>
    </li>
  );
}

export function useKeptCards() {
  return useQuery({ queryKey: ["kept-cards"], queryFn: () => answered(api.GET("/api/my/kept-cards")) });
}

export function KeptCards() {
  const say = useWords("recognition");
  const read = useKeptCards();
  if (!read.data?.title) return null;
  return (
    <Section title={worded(read.data.title)}>
      {read.data.cards.length === 0 ? <p className="dim">{say("kept.none")}</p> : <ul className="lines">{read.data.cards.map((card) => <Line key={card.route} card={card} />)}</ul>}
    </Section>
  );
}
