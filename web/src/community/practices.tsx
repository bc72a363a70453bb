// Effective practices: everybody searches what is published; an author writes cards; the council votes.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { SearchBox } from "../ui/form/search_box";
import { PageHead } from "../ui/page/section";
import { Tabs } from "../ui/show/tabs";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Council } from "./council";
import { MyPractices } from "./my_practices";
import { PracticeCard } from "./practice_card";
import { useMay } from "./reads";

function Published() {
  const say = useWords("community");
  const [search, setSearch] = useState("");
  const read = useQuery({
    queryKey: ["practices", search],
    queryFn: () => answered(api.GET("/api/practices", { params: { query: search ? { search } : {} } })),
    placeholderData: (before) => before,
  });
  return (
    <>
      <SearchBox label={say("practice.search")} value={search} search={setSearch} />
      <Loaded read={read}>
        {({ practices }) =>
          practices.length === 0 ? <EmptyState title={say("practice.none")} /> : practices.map((view) => <PracticeCard key={view.practice.id} view={view} />)
        }
      </Loaded>
    </>
  );
}

export default function Practices() {
  const say = useWords("community");
  const may = useMay();
  const tabs = [
    { key: "published", title: say("practice.published"), content: <Published /> },
    { key: "mine", title: say("practice.mine"), content: <MyPractices /> },
    ...(may.council ? [{ key: "council", title: say("practice.council"), content: <Council /> }] : []),
  ];
  return (
    <>
      <PageHead title={say("practices")}>{say("practices.lede")}</PageHead>
      <Tabs label={say("practices")} tabs={tabs} />
    </>
  );
}
