// A person's card: workplace and posts, and what may be corrected by those who answer for it.
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import { Account } from "./account";
import { Correction } from "./correction";
import { useTitles } from "./dictionaries";
import { fieldNames } from "./person_fields";
import "./organisation.css";

export type Card = components["schemas"]["PersonCard"];
type Post = components["schemas"]["Post"];
/** What the register keeps when a list gave no first day. */
const unknown_start = "2000-01-01";
const correctors = ["centre", "head", "deputy"];
const accountKeepers = ["centre", "administrator"];

function PostRow({ post, card }: { post: Post; card: Card }) {
  const say = useWords("organisation");
  const titles = useTitles();
  const place = post.school && post.school === card.workplace?.school ? card.workplace.school_title : post.school;
  return (
    <li className="post">
      <div className="row">
        <b>{titles.position(post.position)}</b>
        {!post.main && <Tag>{say("second_post")}</Tag>}
        {post.until && <Tag>{say("post.until", { date: formatDate(post.until) })}</Tag>}
      </div>
      <p className="small dim">
        {[place, titles.subjects(post.subjects), post.classes && say("post.classes", { classes: post.classes }), post.hours > 0 && say("post.hours", { hours: formatNumber(post.hours) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="small dim">{post.since === unknown_start ? say("post.since.unknown") : say("post.since", { date: formatDate(post.since) })}</p>
      {post.leave_since && (
        <p className="row">
          <Tag tone="attention" sign="clock">
            {post.leave_until
              ? say("post.leave", { from: formatDate(post.leave_since), to: formatDate(post.leave_until) })
              : say("post.leave.open", { from: formatDate(post.leave_since) })}
          </Tag>
        </p>
      )}
    </li>
  );
}

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
  const may = session.person === person || session.duties.some((duty) => correctors.includes(duty));
  const place = read.data?.workplace;
  return (
    <>
      <PageHead title={read.data?.name ?? say("person.title")}>
        {[place?.school_title, place?.municipality_title].filter(Boolean).join(", ") || undefined}
      </PageHead>
      <Loaded read={read} lines={8}>
        {(card) => (
          <div className="cols">
            <Section title={say("person.data")}>{may ? <Correction key={card.person.id} card={card} /> : <Known card={card} />}</Section>
            <aside>
              <Section title={say("person.posts")} flush>
                <ul>
                  {card.posts.map((post) => (
                    <PostRow key={post.id} post={post} card={card} />
                  ))}
                </ul>
                <p className="small dim gap-top">{say("person.number", { number: card.person.external })}</p>
              </Section>
              {session.duties.some((duty) => accountKeepers.includes(duty)) && <Account person={card.person.id} />}
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
