// Which files of many papers this person asked for on this device in the last day: the server keeps them as long.
import { useKept } from "../ui/form/kept";

interface Asked {
  bundle: string;
  at_ms: number;
}

const kept_ms = 24 * 3600 * 1000;

export function useBundles() {
  const { value, change } = useKept<Asked[]>("choice/paper-bundles", []);
  const young = value.filter(({ at_ms }) => Date.now() - at_ms < kept_ms);
  return { bundles: young.map(({ bundle }) => bundle), add: (bundle: string) => change([{ bundle, at_ms: Date.now() }, ...young]) };
}
