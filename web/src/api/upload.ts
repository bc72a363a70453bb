// Sends one file as the body of a request and tells how far it is; fetch cannot tell, so this is XMLHttpRequest.
import { changeHeaders } from "./client";
import { Refusal } from "./refusal";

export interface UploadOptions {
  signal?: AbortSignal;
  /** Share sent, 0 to 1. */
  progress?: (share: number) => void;
  headers?: Record<string, string>;
  method?: "POST" | "PUT";
}

export function upload<T>(path: string, file: Blob, options: UploadOptions = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(options.method ?? "POST", path);
    request.responseType = "json";
    const headers = { "Content-Type": "application/octet-stream", ...changeHeaders(), ...options.headers };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.progress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) resolve(request.response as T);
      else reject(new Refusal(request.status, request.response?.code ?? "http", request.response?.errors ?? []));
    };
    request.onerror = () => reject(new Refusal(0, "network.lost", []));
    request.onabort = () => reject(new Refusal(0, "upload.cancelled", []));
    options.signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
