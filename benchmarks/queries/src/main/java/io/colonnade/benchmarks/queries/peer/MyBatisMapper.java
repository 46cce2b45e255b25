package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The statements, as MyBatis takes them. */
public interface MyBatisMapper {
    String BOOK = "select id, title, subtitle, author_id, publisher_id, price, pages, weight, in_print, published,"
            + " changed, rating from book ";

    @Select(BOOK + "where id = #{id}")
    BookRecord byKey(long id);

    @Select(BOOK + "order by id")
    List<BookRecord> books();

    @Select("<script>" + BOOK + """
            <where>
              <if test="filter.titleStart != null">and title like #{filter.titleStart} || '%'</if>
              <if test="filter.minimumPrice != null">and price &gt;= #{filter.minimumPrice}</if>
              <if test="filter.maximumPrice != null">and price &lt;= #{filter.maximumPrice}</if>
              <if test="filter.inPrint != null">and in_print = #{filter.inPrint}</if>
              <if test="filter.authorId != null">and author_id = #{filter.authorId}</if>
            </where>
            order by id limit 20</script>""")
    List<BookRecord> filtered(@Param("filter") Filter filter);

    /** In MyBatisMapper.xml, as annotations cannot nest what a constructor takes. */
    List<MyBatisAuthor> authors(@Param("lastId") long lastId);

    @Insert("insert into entry (id, title, pages, price, made, remark)"
            + " values (#{id}, #{title}, #{pages}, #{price}, #{made}, #{remark})")
    int insert(EntryRecord entry);
}
