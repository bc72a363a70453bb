export const heads = ["HEAD", "TARGETS"];
