// The people of the reader's own school and how far each has come on the way to a route; no result of anybody.
import { useSession } from "../api/session";
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { WaitingCorrections } from "./corrections";
import { SchoolStaff } from "./school_staff";

export default function SchoolPage() {
  const say = useWords("organisation");
  const grant = useSession().grants.find(({ duty }) => ["head", "deputy", "responsible"].includes(duty));
  return (
    <>
      <PageHead title={say("school.title")}>{say("school.hint")}</PageHead>
      {grant && grant.duty !== "responsible" && <WaitingCorrections />}
      <SchoolStaff school={grant?.scope.split("/").at(-1)} label={say("school.title")} />
    </>
  );
}
