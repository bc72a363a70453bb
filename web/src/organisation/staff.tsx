// The staff register of a municipality or of the region, with the way to bring lists.
import { useSession } from "../api/session";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { WaitingCorrections } from "./corrections";
import { People } from "./people";

export default function StaffPage() {
  const say = useWords("organisation");
  const session = useSession();
  return (
    <>
      <PageHead title={say("staff.title")} actions={<ButtonLink to="/staff/import" kind="main">{say("staff.import")}</ButtonLink>}>
        {say("staff.hint")}
      </PageHead>
      {session.duties.includes("centre") && <WaitingCorrections />}
      <People label={say("staff.title")} schools />
    </>
  );
}
