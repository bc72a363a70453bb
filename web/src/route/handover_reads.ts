// What the pages of handing routes on read, and under which keys.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { homeKey, routeKey } from "./reads";

export const handoversKey = ["handovers"] as const;

export function useDesk(rule: string) {
  return useQuery({
    queryKey: [...handoversKey, "desk", rule],
    queryFn: () => answered(api.GET("/api/handovers", { params: { query: rule ? { rule } : {} } })),
  });
}

export function useGiven() {
  return useQuery({ queryKey: [...handoversKey, "given"], queryFn: () => answered(api.GET("/api/handovers/given")) });
}

export function useReceived() {
  return useQuery({ queryKey: [...handoversKey, "received"], queryFn: () => answered(api.GET("/api/my/handovers")) });
}

/** The mark that a route that came was read. */
export function useAcknowledge(route: string, done?: () => void) {
  return useAct(
    (rule: string, once) => answered(api.POST("/api/routes/{route}/acknowledgement", { params: { path: { route } }, body: { rule }, ...once })),
    { refresh: [[...handoversKey], [...homeKey], [...routeKey(route)]], done },
  );
}
