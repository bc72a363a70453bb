const goals = sections.find((section) => section.code === "TARGET");
const product = variant === 'PRODUCT_PRESENTED';
