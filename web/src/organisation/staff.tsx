// The staff register of a municipality or of the region, with the way to bring lists.
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { People } from "./people";

export default function StaffPage() {
  const say = useWords("organisation");
  return (
    <>
      <PageHead title={say("staff.title")} actions={<ButtonLink to="/staff/import" kind="main">{say("staff.import")}</ButtonLink>}>
        {say("staff.hint")}
      </PageHead>
      <People label={say("staff.title")} schools />
    </>
  );
}
