// The bank and the forms made from it: how many items measure each competency, the items of one, forms in versions.
import { useState } from "react";
import { Link, useSearch } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { ButtonLink } from "../ui/form/button";
import { draftAt } from "../ui/form/drafts";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Tag, type TagTone } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type BankItem, ItemCard } from "./item_card";
import { SuggestKey } from "./suggest_key";
import { Suggestions } from "./suggestions";
import { Suspend } from "./suspend";

type Form = components["schemas"]["Form"];
const tones: Record<Form["state"], TagTone> = { draft: "attention", expertise: "attention", approved: "ok", in_use: "ok", retired: "plain" };

function FormsTable() {
  const say = useWords("instrument");
  const read = useQuery({ queryKey: ["forms"], queryFn: () => answered(api.GET("/api/forms")) });
  const columns: Column<Form>[] = [
    { key: "title", title: say("forms.title"), cell: (form) => <Link href={`/forms/${form.id}`}>{form.title}</Link>, sort: (form) => form.title },
    { key: "code", title: say("forms.code"), cell: (form) => form.code, sort: (form) => form.code },
    { key: "variant", title: say("forms.variant"), cell: (form) => form.variant, number: true, sort: (form) => form.variant },
    { key: "version", title: say("forms.version"), cell: (form) => form.version, number: true, sort: (form) => form.version },
    { key: "mode", title: say("forms.mode"), cell: (form) => say(`mode.${form.mode}`), sort: (form) => form.mode },
    { key: "minutes", title: say("forms.minutes"), cell: (form) => form.minutes, number: true, sort: (form) => form.minutes },
    { key: "state", title: say("forms.state"), cell: (form) => <Tag tone={tones[form.state]}>{say(`state.${form.state}`)}</Tag> },
  ];
  return <Loaded read={read}>{({ forms }) => <Table label={say("forms")} rows={forms} columns={columns} id={(form) => form.id} />}</Loaded>;
}

/** What whoever reads the bank may do with an item: suggest another key, or change it. */
function ItemActs({ entry, examines, keeps }: { entry: BankItem; examines: boolean; keeps: boolean }) {
  const say = useWords("instrument");
  const { code } = entry.item;
  return (
    <>
      {keeps && (
        <p className="gap-top">
          <Link href={`/items/${encodeURIComponent(code)}/edit`} aria-label={say("bank.edit.of", { code })}>{say("bank.edit")}</Link>
        </p>
      )}
      {examines && <SuggestKey entry={entry} />}
      {keeps && <Suspend entry={entry} />}
    </>
  );
}

function Items({ examines, keeps }: { examines: boolean; keeps: boolean }) {
  const say = useWords("instrument");
  const asked = new URLSearchParams(useSearch()).get("competency") ?? "";
  const [competency, setCompetency] = useState(asked);
  const [search, setSearch] = useState("");
  const titleOf = useCompetencyTitles();
  const counts = useQuery({ queryKey: ["items", ""], queryFn: () => answered(api.GET("/api/items")) });
  const chosen = useQuery({
    queryKey: ["items", competency],
    queryFn: () => answered(api.GET("/api/items", { params: { query: { competency } } })),
    enabled: competency !== "",
  });
  const found = useQuery({
    queryKey: ["items", "search", search],
    queryFn: () => answered(api.GET("/api/items", { params: { query: { search } } })),
    enabled: search.trim() !== "",
  });
  const options = (counts.data?.competencies ?? []).map((one) => ({
    value: one.competency,
    label: say("bank.competency", { title: titleOf(one.competency), count: one.items }),
  }));
  const cards = (items: readonly BankItem[]) => (
    <ul className="acts gap-top">
      {items.map((entry) => (
        <ItemCard key={entry.item.code} entry={entry} act={<ItemActs entry={entry} examines={examines} keeps={keeps} />} />
      ))}
    </ul>
  );
  return (
    <>
      <SearchBox label={say("bank.search")} value={search} search={setSearch} />
      {search.trim() !== "" && (
        <Loaded read={found}>
          {({ items, found: count }) => (
            <>
              <p className="small dim" role="status">{say("bank.found", { count, shown: items.length })}</p>
              {cards(items)}
            </>
          )}
        </Loaded>
      )}
      <Loaded read={counts}>
        {() => <Select label={say("bank.choose")} options={options} empty={say("bank.none")} value={competency} onChange={(event) => setCompetency(event.target.value)} />}
      </Loaded>
      {competency && search.trim() === "" && <Loaded read={chosen}>{({ items }) => cards(items)}</Loaded>}
    </>
  );
}

/** The forms that wait for the expert who asks. */
function Awaited() {
  const say = useWords("instrument");
  const read = useQuery({ queryKey: ["form-expertise"], queryFn: () => answered(api.GET("/api/form-expertise")) });
  return (
    <Section title={say("expertise.waiting")}>
      <Loaded read={read}>
        {({ forms }) =>
          forms.length === 0 ? (
            <p className="dim">{say("expertise.none")}</p>
          ) : (
            <ul>
              {forms.map((form) => (
                <li key={form.id}>
                  <Link href={`/forms/${form.id}`}>{form.title}</Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function BankWays({ keeps }: { keeps: boolean }) {
  const say = useWords("instrument");
  return (
    <>
      <ButtonLink to="/item-statistics">{say("quality.title")}</ButtonLink>
      <ButtonLink to="/items/suspended">{say("suspended.title")}</ButtonLink>
      {keeps && <ButtonLink to="/items/lists">{say("bring.title")}</ButtonLink>}
      {keeps && <ButtonLink kind="main" to="/items/new">{say(draftAt("item/new") ? "bank.new.go_on" : "bank.new")}</ButtonLink>}
    </>
  );
}

export default function BankPage() {
  const say = useWords("instrument");
  const { duties } = useSession();
  const examines = duties.includes("expert");
  const keeps = duties.includes("centre");
  return (
    <>
      <PageHead title={say("title")} actions={<BankWays keeps={keeps} />}>
        {say("lede")}
      </PageHead>
      {examines && <Awaited />}
      <Section title={say("forms")} flush aside={duties.includes("centre") && <Link href="/forms/new">{say("compose.title")}</Link>}>
        <FormsTable />
      </Section>
      <Section title={say("bank")}>
        <Items examines={examines} keeps={keeps} />
      </Section>
      {(examines || keeps) && <Suggestions />}
    </>
  );
}
