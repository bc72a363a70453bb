// The tutor's own certificate and load above the list of teachers, and routes that were passed on.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

export function OwnTutoring() {
  const say = useWords("accompaniment");
  const read = useQuery({ queryKey: ["tutoring"], queryFn: () => answered(api.GET("/api/my/tutoring")) });
  if (!read.data) return null;
  const { tutor, changes } = read.data;
  const day = tutor.valid_to ? formatDate(tutor.valid_to) : "";
  return (
    <>
      {tutor.standing !== "valid" && tutor.standing !== "not_needed" && <Banner tone={tutor.standing === "ends_soon" ? "attention" : "danger"} title={say(`certificate.own.${tutor.standing}`, { day })}>{say("certificate.own.hint")}</Banner>}
      <p className="small dim">{tutor.routes_most ? say("own.load", { routes: tutor.load.routes, most: tutor.routes_most, hours: tutor.load.hours }) : say("own.load.free", { routes: tutor.load.routes, hours: tutor.load.hours })}</p>
      {changes.length > 0 && (
        <details className="small">
          <summary>{say("own.changes", { count: changes.length })}</summary>
          <ul>{changes.map((one) => <li key={one.id}>{say("change.line", { teacher: one.teacher, former: one.former_name, successor: one.successor_name, day: formatDate(one.since), reason: one.reason })}</li>)}</ul>
        </details>
      )}
    </>
  );
}
