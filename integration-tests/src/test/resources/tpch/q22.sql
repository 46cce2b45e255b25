select idle.code, count(*), sum(idle.balance)
from (
  select substring(c.phone from 1 for 2) as code, c.balance
  from customer c
  where substring(c.phone from 1 for 2) in ('13', '31', '23', '29', '30', '18', '17')
    and c.balance > (
      select avg(c2.balance)
      from customer c2
      where c2.balance > 0.00
        and substring(c2.phone from 1 for 2) in ('13', '31', '23', '29', '30', '18', '17'))
    and not exists (select * from orders o where o.customer_key = c.customer_key)) idle
group by idle.code
order by idle.code
