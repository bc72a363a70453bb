// Activities whose session was moved since they were chosen: where they went, and which of them fits no more.
import { ButtonLink } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { replacing } from "./cancelled";
import type { RouteItem, RoutePage } from "./reads";

const isMoved = (item: RouteItem) => item.moved_from !== undefined && (item.state === "planned" || item.state === "running");

export function MovedItems({ page, own }: { page: RoutePage; own: boolean }) {
  const say = useWords("route");
  const items = page.items.filter(isMoved);
  if (items.length === 0) return null;
  const unfit = items.some((item) => item.unfit);
  const may = own && (page.may.edit || page.may.correct);
  return (
    <Banner tone={unfit ? "attention" : "info"} title={say("moved", { count: items.length })}>
      {unfit && <p>{say("moved.unfit.hint")}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {say("moved.line", { title: item.title, from: formatDate(item.moved_from ?? item.starts), days: formatPeriod(item.starts, item.ends) })}
            {item.unfit && ` ${say("moved.unfit")} `}
            {item.unfit && may && (
              <ButtonLink small to={replacing(item.id)}>
                {say("replace")}
                <span className="sr">{`: ${item.title}`}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
