// Marking without a connection: a package of works is taken along, and the table of marks is sent back, first for a look.
import { useListImport } from "../api/list_import";
import { Button } from "../ui/form/button";
import { FileDrop } from "../ui/form/file_drop";
import { Icon } from "../ui/icon";
import { KeyValues } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";

const max_bytes = 20 * 1024 * 1024;

export function MarkingPackage({ any }: { any: boolean }) {
  const say = useWords("diagnostics");
  const list = useListImport("/api/marking-package", (count) => toast(say("package.done", { count })), ["marking"]);
  const { report, refused } = list;
  return (
    <Section title={say("package")} aside={say("package.hint")}>
      {any && (
        <p>
          <a href="/api/marking-package" download>
            <Icon sign="file" /> {say("package.take")}
          </a>
        </p>
      )}
      <FileDrop label={say("package.send")} hint={say("package.send.hint")} rules={{ kinds: [".xlsx", ".csv"], max_bytes, send: list.preview }} />
      {refused && <Banner tone="danger">{refused}</Banner>}
      {report && (
        <>
          <KeyValues facts={[{ name: say("package.rows"), value: report.rows }, { name: say("package.good"), value: report.good }]} />
          {report.problem_rows > 0 && <Banner tone="attention" title={say("package.wrong", { count: report.problem_rows })}>{say("package.wrong.hint")}</Banner>}
          {report.problem_rows > 0 && <RowProblems problems={report.problems} />}
          <div className="actions gap-top">
            <Button kind="main" running={list.running} disabled={report.good === 0} onClick={() => void list.apply()}>
              {say("package.apply", { count: report.good })}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
