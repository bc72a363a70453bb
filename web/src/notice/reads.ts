// What the page of notices reads, under which keys, and how the count in the header follows.
import { answered, api } from "../api/client";
import { queries, useAct, useInfiniteQuery, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Session, sessionKey } from "../api/session";
import { currentLanguage } from "../words/words";

export type Shapes = components["schemas"];
export type NoticeView = Shapes["NoticeView"];
export type Topic = Shapes["NoticeTopic"];
export type Settings = Shapes["NoticeSettings"];

const noticesKey = ["notices"] as const;
export const settingsKey = ["notice_settings"] as const;

export interface Filter {
  topic: string;
  unread: boolean;
}

export function useNotices({ topic, unread }: Filter) {
  return useInfiniteQuery({
    queryKey: [...noticesKey, topic, unread],
    initialPageParam: "",
    queryFn: async ({ pageParam }) => {
      const query = { ...(topic ? { topic: topic as Topic } : {}), ...(unread ? { unread } : {}), ...(pageParam ? { before: pageParam } : {}) };
      const page = await answered(api.GET("/api/my/notices", { params: { query } }));
      keepUnread(page.unread);
      return page;
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: () => answered(api.GET("/api/my/notices/settings")) });
}

function keepUnread(unread: number) {
  queries.setQueryData<Session | null>(sessionKey, (session) => (session && session.unread_notices !== unread ? { ...session, unread_notices: unread } : session));
}

/** Marks some, or all, as read. */
export function useRead(done?: () => void) {
  return useAct((notices: readonly string[] | "all", once) => {
    const body = notices === "all" ? { notices: [], all: true } : { notices: [...notices] };
    return answered(api.POST("/api/my/notices/reading", { body, ...once }));
  }, {
    refresh: [[...noticesKey]],
    done: ({ unread }) => {
      keepUnread(unread);
      done?.();
    },
  });
}

export function inLanguage(words: Shapes["Words"]): string {
  return currentLanguage() === "en" ? words.en : words.ru;
}
