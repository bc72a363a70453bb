// The file with an open answer, as its author sends it: while the form is being taken, and anew when an expert could not
// read it.
import { queries } from "../api/query";
import type { components } from "../api/schema";
import { upload } from "../api/upload";
import { FileDrop } from "../ui/form/file_drop";
import { Icon } from "../ui/icon";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { formatDate, formatSize } from "../words/format";
import { useWords } from "../words/words";

export type AnswerFile = components["schemas"]["AnswerFileView"];

const kinds = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt", ".csv"];
const largest = 20 * 1024 * 1024;

interface Place {
  attempt: string;
  item: string;
  file?: AnswerFile | null;
  /** Without it there is no answer. */
  wanted?: boolean;
  /** What is read anew when a file was sent. */
  refresh: readonly unknown[];
}

function KeptFile({ attempt, file }: { attempt: string; file: AnswerFile }) {
  return (
    <p className="small">
      <a href={`/api/attempts/${attempt}/answers/${file.item}/file`} download>
        <Icon sign="file" /> {file.name} ({formatSize(file.size)})
      </a>
    </p>
  );
}

export function AnswerFileDrop({ attempt, item, file, wanted, refresh }: Place) {
  const say = useWords("diagnostics");
  const send = async (chosen: File, options: { progress: (share: number) => void; signal: AbortSignal }) => {
    await upload<AnswerFile>(`/api/attempts/${attempt}/answers/${item}/file?name=${encodeURIComponent(chosen.name)}`, chosen, options);
    toast(say("file.sent"));
    await queries.invalidateQueries({ queryKey: refresh });
  };
  return (
    <>
      {file && <KeptFile attempt={attempt} file={file} />}
      <FileDrop label={say(file ? "file.another" : "file")} hint={say(wanted ? "file.hint.wanted" : "file.hint")} rules={{ kinds, max_bytes: largest, send }} />
    </>
  );
}

/** Files that experts could not read: why, and until when to send others. */
export function ReturnedFiles({ attempt, files }: { attempt: string; files: readonly AnswerFile[] }) {
  const say = useWords("diagnostics");
  return files.map((file) => (
    <div key={file.item}>
      <Banner tone="attention" title={say("file.returned", { day: file.until ? formatDate(file.until, "day") : "" })}>
        {file.returned}
      </Banner>
      <AnswerFileDrop attempt={attempt} item={file.item} file={file} refresh={["attempts"]} />
    </div>
  ));
}
