select l.return_flag, l.line_status,
       sum(l.quantity), sum(l.extended_price),
       sum(l.extended_price * (1 - l.discount)),
       sum(l.extended_price * (1 - l.discount) * (1 + l.tax)),
       avg(l.quantity), avg(l.extended_price), avg(l.discount),
       count(*)
from line_item l
where l.ship_date <= date '1998-09-02'
group by l.return_flag, l.line_status
order by l.return_flag, l.line_status
