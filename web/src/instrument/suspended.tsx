// Items that are kept out of new forms and adaptive sittings, each with why, in one list.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { ItemCard } from "./item_card";
import { Suspend } from "./suspend";

export default function SuspendedItems() {
  const say = useWords("instrument");
  const keeps = useSession().duties.includes("centre");
  const read = useQuery({ queryKey: ["items", "suspended"], queryFn: () => answered(api.GET("/api/items", { params: { query: { suspended: true } } })) });
  return (
    <>
      <PageHead title={say("suspended.title")}>{say("suspended.lede")}</PageHead>
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say("suspended.none")} />
          ) : (
            <ul className="acts">
              {items.map((entry) => (
                <ItemCard key={entry.item.code} entry={entry} act={keeps ? <Suspend entry={entry} /> : <p className="small gap-top">{say("suspend.why", { reason: entry.reason })}</p>} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
