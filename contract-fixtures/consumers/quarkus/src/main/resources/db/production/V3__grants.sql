grant select on customer, invoice to reporting;
