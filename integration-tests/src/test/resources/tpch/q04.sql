select o.priority, count(*)
from orders o
where o.order_date >= date '1993-07-01'
  and o.order_date < date '1993-10-01'
  and exists (
    select * from line_item l where l.order_key = o.order_key and l.commit_date < l.receipt_date)
group by o.priority
order by o.priority
